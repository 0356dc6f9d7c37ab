package reprint.detect.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reprint.catalog.License;
import reprint.detect.Reason;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.text.Span;

/**
 * Occurrences that show one licence for one thing.
 *
 * @param occurrences in the order of the file, at least one
 */
public record EvidenceGroup(
    License license, Subject subject, Span scope, List<Occurrence> occurrences) {
  /** Whether everything that it says is true of {@code other} as well. */
  public boolean fits(License other) {
    return occurrences.stream().allMatch(o -> o.fits(other));
  }

  /** The clues that decided the subject, without duplicates, the decisive first. */
  public List<Reason> because() {
    Map<String, Reason> byClue = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      occurrence.because().forEach(r -> byClue.putIfAbsent(r.clue(), r));
    }
    return List.copyOf(byClue.values());
  }

  boolean isOfWhole() {
    return subject == Subject.WORK || subject == Subject.SITE;
  }
}
