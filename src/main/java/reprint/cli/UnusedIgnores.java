package reprint.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding.Suppression;

/**
 * Entries of the configuration's {@code ignore} that matched no finding in a whole run. They are
 * reported once a run, because a single document may have no such finding.
 */
final class UnusedIgnores {
  private final TreeMap<String, Settings.Ignore> asked = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  /** Records which entries apply to a document, and which of them were used. Thread-safe. */
  synchronized void add(InForce inForce, DocumentReport report) {
    List<Settings.Ignore> ignores = inForce.ignores();
    if (ignores.isEmpty() || !report.isRead() || isOff(inForce)) {
      return;
    }
    ignores.forEach(ignore -> asked.put(ignore.origin(), ignore));
    report.findings().stream()
        .flatMap(finding -> finding.suppression().stream())
        .map(Suppression::origin)
        .forEach(used::add);
  }

  private static boolean isOff(InForce inForce) {
    return "off".equals(inForce.settings().levels().get("ignore-used"));
  }

  /** Prints a warning for each, one per line. */
  void tell(PrintWriter err) {
    asked.forEach(
        (place, ignore) -> {
          if (!used.contains(place)) {
            err.println(
                "reprint: warning: %s: the suppression of %s did not match any finding"
                    .formatted(place, ignore.rule()));
          }
        });
  }
}
