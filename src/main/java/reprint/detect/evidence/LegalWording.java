package reprint.detect.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reprint.detect.name.Match;

/**
 * The meaning of a licence text's wording: its restrictions, its governing law, its version. A text
 * that grants no right to adapt is NoDerivatives.
 */
final class LegalWording {
  private static final List<String> RESTRICTIONS = List.of("nc", "nd", "sa");

  private final List<Match> inside;

  /** For a text in which the wordings {@code inside} were found. */
  LegalWording(List<Match> inside) {
    this.inside = inside;
  }

  /** Elements other than BY that the text names explicitly. */
  Set<String> restrictions() {
    Set<String> elements = new LinkedHashSet<>();
    for (String element : RESTRICTIONS) {
      if (says(element)) {
        elements.add(element.toUpperCase(Locale.ROOT));
      }
    }
    return elements;
  }

  /** All elements of a complete text without a title. */
  Set<String> elements() {
    Set<String> elements = restrictions();
    elements.add("BY");
    if (!says("adapt")) {
      elements.add("ND");
    }
    return elements;
  }

  /** Whether the text gives its version and, at its end, its law, so that no part is cut off. */
  boolean isWhole() {
    return !version().isEmpty() && !law().isEmpty();
  }

  /** Jurisdiction as in an address; "" if the text names no law. */
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

  /** The version that only this wording has; "" if several have it. */
  String version() {
    return behind("version-");
  }

  private boolean says(String meaning) {
    return inside.stream().anyMatch(f -> f.wording().equals(meaning));
  }
}
