package reprint.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import reprint.config.Settings;
import reprint.report.DocumentReport;
import reprint.report.ReportedFinding;
import reprint.report.ReportedFinding.Suppression;

/**
 * Entries of the configuration's {@code ignore} that passed nothing over in a whole run. One that
 * holds for many documents is told only here: each document alone may well have no such finding.
 */
final class UnusedIgnores {
  private final TreeMap<String, Settings.Ignore> asked = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  /** Notes what holds for a document, and what it passed over. Safe for threads. */
  synchronized void add(Settings settings, DocumentReport report) {
    if (!report.isRead() || "off".equals(settings.levels().get("ignore-used"))) {
      return;
    }
    for (Settings.Ignore ignore : settings.ignores()) {
      asked.put(ignore.origin() + " " + ignore.rule(), ignore);
      if (report.findings().stream().anyMatch(f -> isBy(f, ignore))) {
        used.add(ignore.origin() + " " + ignore.rule());
      }
    }
  }

  /** Reason and end tell entries apart; a rule may have another name now than the entry says. */
  private static boolean isBy(ReportedFinding finding, Settings.Ignore ignore) {
    return finding.suppression().stream()
        .anyMatch(
            s ->
                s.by() == Suppression.By.CONFIG
                    && s.reason().equals(ignore.reason())
                    && s.until().equals(ignore.until()));
  }

  /** Tells of each on a line of its own. */
  void tell(PrintWriter err) {
    asked.forEach(
        (place, ignore) -> {
          if (!used.contains(place)) {
            err.println(
                "reprint: warning: "
                    + ignore.origin()
                    + ": this suppression passed nothing over: there is no finding of "
                    + ignore.rule());
          }
        });
  }
}
