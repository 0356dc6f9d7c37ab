package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import reprint.report.text.LineFinding;

/** The formats that are XML, read back by the JDK's parser. */
public class XmlFormatsTest {

  @Test
  void junitCountsAgreeWithTheElements() throws Exception {
    Element suites = read(Format.JUNIT);
    assertThat(elements(suites, "testsuite")).hasSameSizeAs(SampleReports.all());
    countsAgree(suites);
    elements(suites, "testsuite").forEach(XmlFormatsTest::countsAgree);
  }

  @Test
  void everyJunitSuiteHasACase() throws Exception {
    for (Element suite : elements(read(Format.JUNIT), "testsuite")) {
      assertThat(elements(suite, "testcase")).isNotEmpty();
    }
  }

  @Test
  void junitKeepsPathsAndReasons() throws Exception {
    Element suites = read(Format.JUNIT);
    assertThat(elements(suites, "testsuite").get(1).getAttribute("name"))
        .isEqualTo(SampleReports.hostile().repositoryPath());
    assertThat(elements(suites, "skipped").stream().map(e -> e.getAttribute("message")))
        .contains("suppressed: paper edition --> has no links");
  }

  @Test
  void checkstyleHasAnErrorForEachRemark() throws Exception {
    Element root = read(Format.CHECKSTYLE);
    List<Element> files = elements(root, "file");
    for (int i = 0; i < files.size(); i++) {
      DocumentReport report = SampleReports.all().get(i);
      assertThat(files.get(i).getAttribute("name")).isEqualTo(report.repositoryPath());
      assertThat(elements(files.get(i), "error")).hasSameSizeAs(LineFinding.of(report));
    }
    assertThat(elements(root, "error"))
        .allMatch(e -> List.of("error", "warning", "info").contains(e.getAttribute("severity")));
  }

  private static void countsAgree(Element suite) {
    assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
    assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
    assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
    assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
  }

  private static String count(Element parent, String name) {
    return Integer.toString(elements(parent, name).size());
  }

  public static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static Element read(Format format) throws Exception {
    return parse(GoldenTest.written(format, ReportOptions.View.CHECK));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
