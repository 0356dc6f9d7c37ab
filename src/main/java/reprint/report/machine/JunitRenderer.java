package reprint.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.machine.JunitCase.Outcome;

/**
 * JUnit's XML: a suite per document, a case per finding. Errors and warnings fail; findings that
 * could not be verified or were suppressed are skipped. All times are 0: the same input gives the
 * same output.
 */
public final class JunitRenderer implements Renderer {
  private final Writer out;
  private final StringBuilder suites = new StringBuilder();
  private Counts total = new Counts(0, 0, 0, 0);

  public JunitRenderer(Writer out, ReportOptions options) {
    this.out = out;
  }

  @Override
  public void document(DocumentReport report) {
    List<JunitCase> cases = JunitCase.of(report);
    Counts counts = Counts.of(cases);
    total = total.plus(counts);
    String name = Xml.attribute("name", report.repositoryPath());
    suites.append("  <testsuite" + name + counts.xml() + ">\n");
    cases.forEach(c -> suites.append(testcase(report.repositoryPath(), c)));
    suites.append("  </testsuite>\n");
  }

  /** The totals are at the top, so everything is written at the end. */
  @Override
  public void end(Summary summary) throws IOException {
    out.write(Xml.DECLARATION + "<testsuites" + Xml.attribute("name", "reprint") + total.xml());
    out.write(">\n" + suites + "</testsuites>\n");
  }

  private static String testcase(String path, JunitCase one) {
    String head =
        "    <testcase"
            + Xml.attribute("classname", path.replaceFirst("\\.[^./]*$", "").replace('/', '.'))
            + Xml.attribute("name", one.name())
            + Xml.attribute("file", path)
            + Xml.attribute("line", one.line())
            + Xml.attribute("time", 0);
    String body = one.xml();
    return body.isEmpty() ? head + "/>\n" : head + ">" + body + "</testcase>\n";
  }

  /** The attributes that must agree with the elements. */
  private record Counts(int tests, int failures, int errors, int skipped) {
    static Counts of(List<JunitCase> cases) {
      return new Counts(
          cases.size(),
          count(cases, Outcome.FAILURE),
          count(cases, Outcome.ERROR),
          count(cases, Outcome.SKIPPED));
    }

    private static int count(List<JunitCase> cases, Outcome outcome) {
      return (int) cases.stream().filter(c -> c.outcome() == outcome).count();
    }

    Counts plus(Counts o) {
      return new Counts(
          tests + o.tests, failures + o.failures, errors + o.errors, skipped + o.skipped);
    }

    String xml() {
      return Xml.attribute("tests", tests)
          + Xml.attribute("failures", failures)
          + Xml.attribute("errors", errors)
          + Xml.attribute("skipped", skipped)
          + Xml.attribute("time", 0);
    }
  }
}
