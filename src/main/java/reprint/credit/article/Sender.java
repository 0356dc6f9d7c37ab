package reprint.credit.article;

import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.words.Words;
import reprint.read.Document;
import reprint.read.Property;
import reprint.text.Span;

/** Who sent a mail: its author, where nobody else is named. */
final class Sender {
  private static final String FIELD = "header:from";

  private Sender() {}

  /** The name before the address (RFC 5322 §3.4); a bare address names nobody. */
  static Optional<Mention> of(Document document) {
    return document.properties().stream()
        .filter(p -> p.name().equals(FIELD))
        .findFirst()
        .flatMap(Sender::named);
  }

  private static Optional<Mention> named(Property field) {
    String name = Words.trim(field.value().replaceFirst("<[^<>]*+>?\\s*+$", ""));
    return Words.hasLetter(name) && name.indexOf('@') < 0
        ? Optional.of(new Mention(name, "", new Span(0, 0), field.location()))
        : Optional.empty();
  }
}
