package reprint.credit.work;

import java.util.List;
import java.util.Optional;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.credit.Mention;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Property;
import reprint.text.Span;

/**
 * Reads the credit of a picture in front matter, such as {@code image.credit: "Tide. Ann Lee CC BY
 * 2.0"} with the address in a field beside it.
 */
final class CreditField {
  private final CreditContext reading;

  CreditField(CreditContext reading) {
    this.reading = reading;
  }

  /** The credit in {@code field}; the text before its last full stop is the title. */
  CreditLine read(Property field) {
    String text = field.value();
    String bare = reading.before(text, PhraseKind.LICENSE_LABEL);
    int stop = reading.sentences().lastStart(bare, new Span(0, bare.stripTrailing().length()));
    String title = Words.trim(bare.substring(0, stop));
    String author = Words.trim(reading.before(bare.substring(stop), PhraseKind.VIA));
    boolean names = Words.hasLetter(author) && !Addresses.isPage(text);
    return new CreditLine(
        title.isBlank() ? Optional.empty() : Optional.of(mention(title, field)),
        names ? List.of(mention(author, field)) : List.of(),
        List.of(),
        source(field));
  }

  private static Mention mention(String text, Property field) {
    return new Mention(text, "", new Span(0, 0), field.location());
  }

  private Optional<Mention> source(Property field) {
    int dot = field.name().lastIndexOf('.');
    FieldNames links = reading.fields(Field.CREDIT_LINK);
    String prefix = field.name().substring(0, dot + 1);
    return reading.document().properties().stream()
        .filter(p -> p.name().startsWith(prefix) && links.have(p.name().substring(dot + 1)))
        .filter(p -> Addresses.isPage(p.value()) && !reading.licenses().isAddress(p.value()))
        .findFirst()
        .map(p -> new Mention("", p.value(), new Span(0, 0), p.location()));
  }
}
