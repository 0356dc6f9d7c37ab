package reprint.credit.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.credit.Mention;
import reprint.read.Document;
import reprint.read.Property;
import reprint.text.Span;

/** Fields of front matter that show a text to be a translation: the title that the original has. */
final class TranslationFields {
  private static final Set<String> ORIGINAL =
      Set.of(
          "original_title",
          "original-title",
          "title_original",
          "title-original",
          "original_lang",
          "original_language",
          "original-language",
          "source_lang",
          "source_language",
          "translated_from",
          "translated-from",
          "translation_of",
          "translation-of");

  /** {@code title_en}: a title in a language that the field names. */
  private static final Pattern TITLE = Pattern.compile("title[_-]([a-z]{2})");

  private static final String FRONT_MATTER = "front-matter:";

  private TranslationFields() {}

  /**
   * The first such field that is not blank; titles in two languages say that one is the other's.
   */
  static Optional<Mention> of(Document document) {
    List<Property> fields =
        document.properties().stream()
            .filter(p -> p.name().startsWith(FRONT_MATTER) && !p.value().isBlank())
            .toList();
    long languages = fields.stream().filter(p -> TITLE.matcher(name(p)).matches()).count();
    return fields.stream()
        .filter(p -> ORIGINAL.contains(name(p)) || languages > 1 && isForeign(p, document))
        .findFirst()
        .map(p -> new Mention(p.value(), "", new Span(0, 0), p.location()));
  }

  private static boolean isForeign(Property property, Document document) {
    Matcher title = TITLE.matcher(name(property));
    return title.matches() && !document.language().startsWith(title.group(1));
  }

  private static String name(Property property) {
    return property.name().substring(FRONT_MATTER.length()).toLowerCase(Locale.ROOT);
  }
}
