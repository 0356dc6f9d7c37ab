package reprint.suppress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Location;

/**
 * A finding as reported.
 *
 * @param finding of the rule
 * @param fingerprint 32 hex digits, the same in every format and after lines have moved
 * @param suppression who suppressed it; absent: it counts
 */
public record ReportedFinding(
    Finding finding, String fingerprint, Optional<Suppression> suppression) {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(
          Finding::location,
          Comparator.comparing(Location::part)
              .thenComparingInt(Location::page)
              .thenComparingInt(Location::paragraph)
              .thenComparingInt(Location::line)
              .thenComparingInt(Location::column));

  /**
   * Findings with their fingerprints, sorted by place; findings without a place come first.
   *
   * @param repositoryPath of the document, which is part of the fingerprint
   */
  public static List<ReportedFinding> of(
      Document document, String repositoryPath, Collection<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints(document, repositoryPath);
    return findings.stream()
        .sorted(BY_PLACE)
        .map(f -> new ReportedFinding(f, fingerprints.next(f), Optional.empty()))
        .toList();
  }

  /** The same finding, suppressed. */
  public ReportedFinding suppressed(Suppression by) {
    return new ReportedFinding(finding, fingerprint, Optional.of(by));
  }

  public boolean isActive() {
    return suppression.isEmpty();
  }

  /** {@code error}, {@code warning}, {@code note}, or {@code review}: could not be verified. */
  public String label() {
    boolean review = finding.kind() == Finding.Kind.REVIEW && finding.level() == Finding.Level.NOTE;
    return review ? "review" : finding.level().name().toLowerCase(Locale.ROOT);
  }

  /**
   * Why a finding is listed but has no effect.
   *
   * @param by kind of suppression
   * @param reason in the user's words; "" for a baseline
   * @param until last day on which it applies; absent: no end
   * @param origin its place, {@code path:line:column}; "" for a baseline
   */
  public record Suppression(By by, String reason, Optional<LocalDate> until, String origin) {
    /** Where a suppression is written. */
    public enum By {
      COMMENT,
      CONFIG,
      BASELINE
    }
  }
}
