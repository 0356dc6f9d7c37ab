package reprint.report.machine;

import java.util.ArrayList;
import java.util.List;
import reprint.judge.Finding;
import reprint.judge.Finding.Level;
import reprint.report.DocumentReport;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Place;
import reprint.report.text.Printable;
import reprint.suppress.ReportedFinding;

/**
 * A test case of JUnit's XML.
 *
 * @param name unique within the document
 * @param line 1-based
 * @param outcome of the case
 * @param type of a failure or error; else ""
 * @param message one line; "" for one that passed
 * @param text details; may be ""
 */
record JunitCase(String name, int line, Outcome outcome, String type, String message, String text) {

  /** The outcome of a case; in lower case the name of its element. */
  enum Outcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** At least one: some readers reject a report without any. */
  static List<JunitCase> of(DocumentReport report) {
    List<JunitCase> cases = new ArrayList<>();
    for (LineFinding r : LineFinding.troubles(report)) {
      cases.add(new JunitCase(r.rule(), r.line(), Outcome.ERROR, r.rule(), r.message(), ""));
    }
    report.findings().forEach(f -> cases.add(of(f)));
    if (cases.isEmpty()) {
      cases.add(new JunitCase("license", 1, Outcome.PASSED, "", "", ""));
    }
    return cases;
  }

  private static JunitCase of(ReportedFinding reported) {
    Finding f = reported.finding();
    String name = (f.rule() + " " + Place.inFile(f.location())).strip();
    int line = Math.max(1, f.location().line());
    String message = reported.isActive() ? LineFinding.located(f) : suppressed(reported);
    List<String> text = new ArrayList<>(List.of(f.message(), Labels.clause(f), f.fix()));
    text.removeIf(String::isEmpty);
    return new JunitCase(
        name, line, outcome(reported), reported.label(), message, String.join("\n", text));
  }

  private static String suppressed(ReportedFinding reported) {
    return reported
        .suppression()
        .map(s -> "suppressed: " + (s.reason().isEmpty() ? Labels.of(s.by()) : s.reason()))
        .orElse("");
  }

  private static Outcome outcome(ReportedFinding reported) {
    if (!reported.isActive() || reported.label().equals("review")) {
      return Outcome.SKIPPED;
    }
    return reported.finding().level() == Level.NOTE ? Outcome.PASSED : Outcome.FAILURE;
  }

  /** The content of the {@code testcase} element. */
  String xml() {
    String head = Xml.attribute("message", Printable.line(message));
    String body = Xml.escape(Printable.lines(text).stripTrailing());
    return switch (outcome) {
      case PASSED -> body.isEmpty() ? "" : "<system-out>" + body + "</system-out>";
      case SKIPPED -> "<skipped" + head + "/>";
      case FAILURE -> "<failure" + Xml.attribute("type", type) + head + ">" + body + "</failure>";
      case ERROR -> "<error" + Xml.attribute("type", type) + head + "/>";
    };
  }
}
