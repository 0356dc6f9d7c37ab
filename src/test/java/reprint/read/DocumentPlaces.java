package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.text.Span;

/** Asks documents whether what they say about places is so. */
final class DocumentPlaces {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private DocumentPlaces() {}

  /** {@code line:column} of an address. */
  static String of(Link link) {
    return link.location().line() + ":" + link.location().column();
  }

  /** {@code line:column} of a value. */
  static String of(Property property) {
    return property.location().line() + ":" + property.location().column();
  }

  /** Every word without entities is found in the file exactly where the document says. */
  static void assertEveryWordStandsThere(Document document) {
    Matcher words = WORD.matcher(document.text());
    while (words.find()) {
      Span span = new Span(words.start(), words.end() - words.start());
      Location location = document.locate(span);
      String line = document.places().line(location.line());
      assertThat(location.endLine()).isEqualTo(location.line());
      String there = line.substring(location.column() - 1, location.endColumn() - 1);
      if (!there.contains("&")) {
        assertThat(Normalizer.normalize(there, Normalizer.Form.NFC)).isEqualTo(words.group());
      }
    }
  }
}
