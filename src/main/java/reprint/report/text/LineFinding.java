package reprint.report.text;

import java.util.ArrayList;
import java.util.List;
import reprint.judge.Finding;
import reprint.judge.Finding.Level;
import reprint.read.Location;
import reprint.read.Notification;
import reprint.report.DocumentReport;
import reprint.suppress.Fingerprints;
import reprint.suppress.ReportedFinding;

/**
 * A line of a report in formats that know only lines: an active finding, or something that could
 * not be read.
 *
 * @param level of the finding
 * @param rule its id, or {@code unreadable} or {@code incomplete}
 * @param location its place; formats without places use the first line
 * @param message what is wrong, with the page if there are no lines
 * @param fix what to do; may be ""
 * @param fingerprint 32 hex digits
 */
public record LineFinding(
    Level level, String rule, Location location, String message, String fix, String fingerprint) {

  /** What could not be read, then the findings in the order of the file. */
  public static List<LineFinding> of(DocumentReport report) {
    List<LineFinding> remarks = new ArrayList<>(troubles(report));
    report.active().forEach(f -> remarks.add(of(f)));
    return remarks;
  }

  /** What could not be read or checked completely. */
  public static List<LineFinding> troubles(DocumentReport report) {
    List<LineFinding> troubles = new ArrayList<>();
    if (!report.isRead()) {
      troubles.add(trouble(report, Level.ERROR, "unreadable", 0, report.error()));
    }
    for (Notification n : report.notifications()) {
      troubles.add(trouble(report, Level.WARNING, "incomplete", n.line(), n.message()));
    }
    return troubles;
  }

  /** A message about the run as a whole. */
  public static LineFinding ofRun(String message) {
    return new LineFinding(Level.WARNING, "run", Location.NONE, message, "", "");
  }

  private static LineFinding trouble(
      DocumentReport report, Level level, String rule, int line, String message) {
    String fingerprint = Fingerprints.of(rule, report.repositoryPath(), message);
    Location place = line == 0 ? Location.NONE : Location.lines(line, 1, line, 1);
    return new LineFinding(level, rule, place, message, "", fingerprint);
  }

  /** One finding. */
  public static LineFinding of(ReportedFinding reported) {
    Finding f = reported.finding();
    return new LineFinding(
        f.level(), f.rule(), f.location(), located(f), f.fix(), reported.fingerprint());
  }

  /** The message, preceded by the page if the format has no lines. */
  public static String located(Finding finding) {
    String page = finding.location().line() > 0 ? "" : Place.inFile(finding.location());
    return page.isEmpty() ? finding.message() : page + ": " + finding.message();
  }

  /** 1-based, at least 1. */
  public int line() {
    return Math.max(1, location.line());
  }

  /** 1-based, at least 1. */
  public int column() {
    return Math.max(1, location.column());
  }
}
