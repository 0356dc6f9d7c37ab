package reprint.credit.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.credit.Mention;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Link;
import reprint.read.Property;

/** Metadata about a text's origin: its original and its translator. */
public final class OriginFields {
  private static final String FRONT_MATTER = "front-matter:";

  /** Keys that are labels in a text, but in front matter mean the page's own address. */
  private static final Set<String> SHORT = Set.of("url", "link", "via", "from");

  private final CreditContext reading;
  private final SourceFinder finder;

  public OriginFields(CreditContext reading) {
    this.reading = reading;
    finder = new SourceFinder(reading);
  }

  /**
   * The first address of the original that is stated for the text, and not for a picture; the
   * canonical address of an HTML page does not count.
   */
  public Optional<Mention> source() {
    FieldNames media = reading.fields(Field.MEDIA_TYPE);
    return reading.stated(Field.SOURCE).stream()
        .filter(p -> isAddress(p.value()) && !media.have(p.type()))
        .findFirst()
        .map(p -> reading.mention("", p.value(), p))
        .or(this::inOwnWords)
        .or(this::linked)
        .or(this::named);
  }

  /** Front matter whose key is the word for a source in the document's language. */
  private Optional<Mention> inOwnWords() {
    return reading.document().properties().stream()
        .filter(p -> p.name().startsWith(FRONT_MATTER) && isAddress(p.value()))
        .filter(p -> isLabel(p.name().substring(FRONT_MATTER.length())))
        .findFirst()
        .map(p -> reading.mention("", p.value(), p));
  }

  private boolean isLabel(String key) {
    return key.codePoints().allMatch(Character::isLetter)
        && !SHORT.contains(key)
        && reading.is(key, PhraseKind.SOURCE_LABEL);
  }

  /** The one link on the name that a field gives: {@code source: Tides}. */
  private Optional<Mention> named() {
    return reading.stated(Field.SOURCE).stream()
        .filter(p -> p.name().startsWith(FRONT_MATTER) && Words.hasLetter(p.value()))
        .flatMap(p -> reading.links(reading.all()).stream().filter(l -> isOn(l, p.value())))
        .findFirst()
        .map(finder::mention);
  }

  private boolean isOn(Link link, String name) {
    return finder.mayLead(link)
        && Addresses.isDeep(link.url())
        && Words.letters(link.text()).equals(Words.letters(name));
  }

  private Optional<Mention> linked() {
    return reading.document().links().stream()
        .filter(link -> leadsToOriginal(link) && finder.mayLead(link))
        .findFirst()
        .map(finder::mention);
  }

  private static boolean leadsToOriginal(Link link) {
    List<String> rel = link.rel();
    return rel.contains("original") || rel.contains("dc:source") || rel.contains("dct:source");
  }

  private static boolean isAddress(String value) {
    return Addresses.isPage(value) && value.indexOf(' ') < 0;
  }

  /** The first translator that is named. */
  public Optional<Mention> translator() {
    return reading.stated(Field.TRANSLATOR).stream().findFirst().map(this::mention);
  }

  /**
   * The first field with the title or language of an original; titles in two languages mean that
   * one is a translation.
   */
  public Optional<Mention> translatedFrom() {
    List<Property> titles =
        reading.document().properties().stream()
            .filter(p -> !language(p).isEmpty() && !p.value().isBlank())
            .toList();
    List<Property> stated = reading.stated(Field.TRANSLATED_FROM);
    return reading.document().properties().stream()
        .filter(p -> stated.contains(p) || titles.size() > 1 && titles.contains(p) && isForeign(p))
        .findFirst()
        .map(this::mention);
  }

  private boolean isForeign(Property title) {
    return !reading.document().language().startsWith(language(title));
  }

  /** The language in {@code title_en}; "" if the field is no such title. */
  private String language(Property property) {
    String rest = reading.fields(Field.TITLE_IN).rest(property.name());
    return rest.matches("[a-z]{2}") ? rest : "";
  }

  private Mention mention(Property property) {
    return reading.mention(property.value(), "", property);
  }
}
