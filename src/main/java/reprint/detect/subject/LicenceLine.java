package reprint.detect.subject;

import java.util.Optional;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.Lines;
import reprint.entry.Label;
import reprint.text.Span;

/**
 * A line that is labelled as the licence's: "Licence: CC BY 4.0", and an address alone below it.
 */
final class LicenceLine {
  private LicenceLine() {}

  /** Whether {@code occurrence} stands in one. */
  static boolean holds(Occurrence occurrence, Surroundings around) {
    String text = around.document().text();
    Span line = Lines.around(text, occurrence.offset());
    if (isLabelled(line.of(text), around)) {
      return true;
    }
    Span address = occurrence.evidence().span();
    boolean alone = line.length() > 0 && line.of(text).strip().equals(address.of(text).strip());
    return alone
        && line.offset() > 0
        && isLabelled(Lines.around(text, line.offset() - 1).of(text), around);
  }

  private static boolean isLabelled(String line, Surroundings around) {
    return around.words().lines().label(line).equals(Optional.of(Label.LICENSE));
  }
}
