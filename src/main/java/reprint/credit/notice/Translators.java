package reprint.credit.notice;

import java.util.Optional;
import java.util.Set;
import reprint.credit.Mention;
import reprint.read.Document;
import reprint.text.Span;

/** Fields that name a translator, and so say that the text is a translation. */
public final class Translators {
  private static final Set<String> FIELDS =
      Set.of(
          "front-matter:translator",
          "front-matter:translators",
          "front-matter:translator.name",
          "front-matter:translated_by",
          "front-matter:translated-by",
          "header:translator",
          "header:translated by",
          "json-ld:translator",
          "json-ld:translator.name");

  private Translators() {}

  /** The first such field that is not blank. */
  public static Optional<Mention> field(Document document) {
    return document.properties().stream()
        .filter(p -> FIELDS.contains(p.name()) && !p.value().isBlank())
        .findFirst()
        .map(p -> new Mention(p.value(), "", new Span(0, 0), p.location()));
  }
}
