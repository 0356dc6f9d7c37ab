package reprint.detect.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reprint.detect.name.Match;

/**
 * What the wording of one licence text says by itself: its restrictions, the law that it is under,
 * its version. A text that grants no right to adapt is one with NoDerivatives.
 */
final class LegalWording {
  private static final List<String> RESTRICTIONS = List.of("nc", "nd", "sa");

  private final List<Match> inside;

  /** Of a text in which the wordings {@code inside} were found. */
  LegalWording(List<Match> inside) {
    this.inside = inside;
  }

  /** Elements besides BY that the text names in so many words. */
  Set<String> restrictions() {
    Set<String> elements = new LinkedHashSet<>();
    for (String element : RESTRICTIONS) {
      if (says(element)) {
        elements.add(element.toUpperCase(Locale.ROOT));
      }
    }
    return elements;
  }

  /** All elements of a text without a title, of which nothing is missing. */
  Set<String> elements() {
    Set<String> elements = restrictions();
    elements.add("BY");
    if (!says("adapt")) {
      elements.add("ND");
    }
    return elements;
  }

  /** Whether the text tells version and law, the latter at its end, so that no part is cut off. */
  boolean isWhole() {
    return !version().isEmpty() && !law().isEmpty();
  }

  /** Jurisdiction as in an address; "" where the text names no law. */
  String law() {
    return behind("law-");
  }

  private String behind(String mark) {
    return inside.stream()
        .map(Match::wording)
        .filter(w -> w.startsWith(mark))
        .map(w -> w.substring(mark.length()))
        .findFirst()
        .orElse("");
  }

  /** The version that only this wording has; "" where it is in several. */
  String version() {
    return behind("version-");
  }

  private boolean says(String meaning) {
    return inside.stream().anyMatch(f -> f.wording().equals(meaning));
  }
}
