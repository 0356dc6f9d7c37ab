package reprint.report.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reprint.judge.Finding;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;

/** What a run has to say again and again: once at its end, with what to do about all of it. */
public final class Causes {
  /** Documents from which on a cause is that of the run. */
  private static final int MANY = 5;

  private static final int MOST_LINES = 5;

  private final Map<String, Cause> causes = new TreeMap<>();

  private static final class Cause {
    private final Finding first;
    private final Set<String> fixes = new HashSet<>();
    private int findings;
    private int documents;

    Cause(Finding first) {
      this.first = first;
    }

    String line() {
      String license =
          first.license().isEmpty() ? "" : " (" + Labels.license(first.license()) + ")";
      String count = Labels.count(findings, "finding") + " in " + documents + " documents";
      String what = fixes.size() == 1 ? Printable.line(first.fix()) : "";
      String sentence = first.rule() + license + ": " + count + ". " + what;
      return sentence.strip();
    }
  }

  /** Counts the findings of a document that are not suppressed. */
  public void add(DocumentReport report) {
    Set<Cause> here = new HashSet<>();
    for (ReportedFinding reported : report.active()) {
      Finding f = reported.finding();
      Cause cause = causes.computeIfAbsent(f.rule() + "\0" + f.license(), key -> new Cause(f));
      cause.findings++;
      if (cause.fixes.size() < 2) {
        cause.fixes.add(f.fix());
      }
      here.add(cause);
    }
    here.forEach(cause -> cause.documents++);
  }

  /** The most frequent ones, a sentence or two each. */
  public List<String> lines() {
    return causes.values().stream()
        .filter(cause -> cause.documents >= MANY)
        .sorted(Comparator.comparingInt((Cause cause) -> -cause.findings))
        .limit(MOST_LINES)
        .map(Cause::line)
        .toList();
  }
}
