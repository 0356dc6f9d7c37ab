package reprint.credit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.read.Property;
import reprint.read.Span;

/**
 * Reads the credit of a picture in front matter, such as {@code image.credit: "Tide. Ann Lee CC BY
 * 2.0"} with the address in a field beside it.
 */
final class CreditField {
  /** What may stand behind the common part of the name: {@code image.credit, image.creditlink}. */
  private static final Set<String> LINKS =
      Set.of("creditlink", "credit_link", "credit-link", "link", "source", "url", "credit_url");

  private final Reading reading;

  CreditField(Reading reading) {
    this.reading = reading;
  }

  /** The credit in {@code field}; what stands before its last full stop is the title. */
  CreditLine read(Property field) {
    String text = field.value();
    int stop = text.lastIndexOf(". ");
    String title = stop < 0 ? "" : text.substring(0, stop);
    String author = Words.trim(withoutLicense(text.substring(stop + 1)));
    boolean names = Words.hasLetter(author) && !Addresses.isPage(text);
    return new CreditLine(
        title.isBlank() ? Optional.empty() : Optional.of(mention(title, field)),
        names ? List.of(mention(author, field)) : List.of(),
        List.of(),
        source(field));
  }

  /** Up to the abbreviation of a licence: letters in capitals behind the name. */
  private String withoutLicense(String text) {
    int cut = text.length();
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Letters.isBoundary(text, at) && text.regionMatches(true, at, "CC", 0, 2)) {
        cut = Math.min(cut, at);
      }
    }
    return text.substring(0, cut);
  }

  private static Mention mention(String text, Property field) {
    return new Mention(text, "", new Span(0, 0), field.location());
  }

  private Optional<Mention> source(Property field) {
    int dot = field.name().lastIndexOf('.');
    String prefix = field.name().substring(0, dot + 1);
    return reading.document().properties().stream()
        .filter(p -> p.name().startsWith(prefix) && LINKS.contains(p.name().substring(dot + 1)))
        .filter(p -> Addresses.isPage(p.value()) && !reading.licenses().isAddress(p.value()))
        .findFirst()
        .map(p -> new Mention("", p.value(), new Span(0, 0), p.location()));
  }
}
