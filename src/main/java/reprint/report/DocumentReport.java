package reprint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.detect.Declarations;
import reprint.judge.Facts;
import reprint.judge.Finding.Kind;
import reprint.judge.Finding.Level;
import reprint.read.Document;
import reprint.read.Notification;
import reprint.read.ReadException;
import reprint.report.text.Printable;
import reprint.suppress.ReportedFinding;

/**
 * The full report on one file.
 *
 * @param repositoryPath the file as CI systems know it: from the root of its repository, with
 *     {@code /}; people see the document's own path
 * @param document empty if the file could not be read
 * @param declarations of licences, mentions included
 * @param credits of the document and the works in it
 * @param comparisons one for each work, in the same order; empty if nothing was compared
 * @param original what the article was compared with, for excerpts
 * @param proof when the original was read, and under which licence
 * @param findings in the order of {@link ReportedFinding#of}
 * @param notifications what could not be read or checked
 * @param error why the file could not be read; "" if it was
 */
public record DocumentReport(
    String repositoryPath,
    Document document,
    Declarations declarations,
    Credits credits,
    List<Comparison> comparisons,
    Optional<Document> original,
    Optional<Facts.Proof> proof,
    List<ReportedFinding> findings,
    List<Notification> notifications,
    String error)
    implements CheckOutcome {

  public DocumentReport {
    comparisons = List.copyOf(comparisons);
    findings = List.copyOf(findings);
    notifications = List.copyOf(notifications);
  }

  /** A document that was judged. */
  public static DocumentReport of(
      String repositoryPath,
      Facts facts,
      List<ReportedFinding> findings,
      List<Notification> notifications) {
    Facts.Original original = facts.original().orElse(null);
    return new DocumentReport(
        repositoryPath,
        facts.document(),
        facts.declarations(),
        facts.settledCredits(),
        facts.comparisons(),
        original == null ? Optional.empty() : Optional.of(original.document()),
        original == null ? Optional.empty() : original.proof(),
        findings,
        notifications,
        "");
  }

  /** A document that was read but not judged. */
  public static DocumentReport unjudged(
      String repositoryPath,
      Document document,
      Declarations declarations,
      Credits credits,
      List<Notification> notifications) {
    return new DocumentReport(
        repositoryPath,
        document,
        declarations,
        credits,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        notifications,
        "");
  }

  /** A file that could not be read. */
  public static DocumentReport unread(String path, String repositoryPath, String error) {
    Masthead masthead = new Masthead(Optional.empty(), List.of(), "", "", Optional.empty());
    return new DocumentReport(
        repositoryPath,
        Document.ofMetadata(path, List.of()),
        new Declarations(List.of(), List.of(), List.of(), List.of()),
        new Credits(masthead, List.of()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        error);
  }

  /** The path as shown to the user. */
  public String path() {
    return document.path();
  }

  public boolean isRead() {
    return error.isEmpty();
  }

  /** Whether it has an error or could not be read: such documents come first. */
  public boolean isFailed() {
    return !isRead() || reaches("error");
  }

  /** Whether there is nothing in the file to check. */
  public boolean isBlank() {
    return error.equals(ReadException.EMPTY)
        || error.equals(ReadException.NO_TEXT)
        || error.endsWith(ReadException.OTHER_CONTENT);
  }

  /** Whether it was judged, and this is what is known of whose work the article is. */
  public boolean isReused(Credit.Reused reused) {
    List<Credit> works = credits.works();
    return verdict().isPresent() && !works.isEmpty() && works.get(0).reused() == reused;
  }

  @Override
  public Summary totals() {
    return Summary.of(this);
  }

  @Override
  public List<String> troubles() {
    List<String> troubles = new ArrayList<>();
    if (!isRead()) {
      troubles.add(Printable.line(path() + ": " + error));
    }
    for (Notification n : notifications) {
      String line = n.line() > 0 ? ":" + n.line() : "";
      troubles.add(Printable.line(path() + line + ": " + n.message()));
    }
    return troubles;
  }

  /** Findings that are not suppressed. */
  public List<ReportedFinding> active() {
    return findings.stream().filter(ReportedFinding::isActive).toList();
  }

  /** The verdict of the findings; absent for a file that could not be read. */
  public Optional<Verdict> verdict() {
    if (!isRead()) {
      return Optional.empty();
    }
    if (reaches("error")) {
      return Optional.of(Verdict.FAIL);
    }
    boolean doubtful = !notifications.isEmpty() || reaches("warning") || isToReview();
    return Optional.of(doubtful ? Verdict.REVIEW : Verdict.PASS);
  }

  private boolean isToReview() {
    return active().stream().anyMatch(finding -> finding.finding().kind() == Kind.REVIEW);
  }

  @Override
  public boolean reaches(String level) {
    if (level.equals("never")) {
      return false;
    }
    Level lowest = Level.valueOf(level.toUpperCase(Locale.ROOT));
    for (ReportedFinding finding : findings) {
      if (finding.isActive() && finding.finding().level().compareTo(lowest) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Totals of a document. */
  public enum Verdict {
    PASS,
    REVIEW,
    FAIL
  }
}
