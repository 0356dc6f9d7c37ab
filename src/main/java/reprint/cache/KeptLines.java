package reprint.cache;

import java.util.Map;
import java.util.TreeMap;
import reprint.read.Location;
import reprint.read.Places;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;
import reprint.text.Span;

/** The lines of a document that reports show, by number. Places are looked up before. */
record KeptLines(Map<Integer, String> lines) implements Places {
  KeptLines {
    lines = Map.copyOf(lines);
  }

  /** The lines at which findings start. */
  static Map<Integer, String> needed(DocumentReport report) {
    Map<Integer, String> lines = new TreeMap<>();
    for (ReportedFinding reported : report.findings()) {
      int line = reported.finding().location().line();
      if (line > 0) {
        lines.computeIfAbsent(line, report.document().places()::line);
      }
    }
    return lines;
  }

  @Override
  public Location locate(Span span) {
    throw new IllegalStateException("a report from the cache knows no further places");
  }

  @Override
  public String line(int number) {
    return lines.getOrDefault(number, "");
  }
}
