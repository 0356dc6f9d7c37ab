package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.json.JsonValue;

/** The pages in a headless Chromium; skipped where there is none. */
class ComparisonPageTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isThere(), "there is no Chromium here");
    browser = new Browser(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void hostileTextStaysText() throws Exception {
    assertThat(open(HostilePair.changed())).isEmpty();
    assertThat(browser.value("window.broken")).isEqualTo("undefined");
    assertThat(browser.value("document.scripts.length")).isEqualTo("1");
    assertThat(count("img, iframe, object, form, base, [style], .cell a:not([href^='#'])"))
        .isZero();
    assertThat(browser.value("document.querySelector('main').textContent"))
        .contains("<script>window.broken=1</script>")
        .contains("&lt;b&gt; &#60;i&#62;")
        .doesNotContain("\u202E");
  }

  @Test
  void thePolicyStopsWhatWouldGetIn() throws Exception {
    open(HostilePair.changed());
    browser.value(
        "document.body.append(Object.assign(document.createElement('script'),"
            + "{textContent: 'window.broken=1'}))");
    assertThat(browser.value("window.broken")).isEqualTo("undefined");
  }

  @Test
  void theCountsAgreeWithTheJson() throws Exception {
    ComparisonReport report = HostilePair.changed();
    open(report);
    JsonValue json = JsonValue.read(written(report, Format.JSON));
    for (String level : Set.of("material", "minor", "technical")) {
      long listed =
          json.get("edits").items().stream()
              .filter(e -> e.get("level").text().equals(level))
              .count();
      assertThat(count(".edits > li." + level)).as(level).isEqualTo(listed);
    }
    assertThat(json.get("edits").items()).hasSizeGreaterThan(3);
    assertThat(browser.value("document.querySelector('h1').textContent"))
        .contains(json.get("verdict").text(), json.get("reason").text());
  }

  @Test
  void eachEditOfTheListLeadsToItsMarkAndBack() throws Exception {
    open(HostilePair.changed());
    assertThat(count(".edits a")).isEqualTo(count(".cell [id]")).isPositive();
    String lost =
        "[...document.querySelectorAll('.edits a, .cell a.number')]"
            + ".filter(a => !document.getElementById(a.hash.slice(1))).length";
    assertThat(browser.value(lost)).isEqualTo("0");
    assertThat(count("details.fold [id]")).isZero();
  }

  @Test
  void theKeysStepFromEditToEdit() throws Exception {
    open(HostilePair.changed());
    String focus = "document.activeElement.id";
    browser.press("n");
    assertThat(browser.value(focus)).isEqualTo("c-e1");
    browser.press("n");
    assertThat(browser.value(focus)).isEqualTo("c-e2");
    browser.press("p");
    browser.press("p");
    assertThat(browser.value(focus)).isEqualTo("c-e" + count(".edits > li"));
    browser.value("document.querySelector('.steps input').checked = false");
    browser.press("n");
    assertThat(browser.value(focus)).isEqualTo("c-e" + count(".edits > li"));
  }

  @Test
  void aLevelCanBeHidden() throws Exception {
    open(HostilePair.changed());
    browser.value("document.getElementById('e-minor').click()");
    String shown = "[...document.querySelectorAll('.edits > li.%s')].some(e => e.offsetHeight > 0)";
    assertThat(count(".edits > li.minor")).isPositive();
    assertThat(browser.value(shown.formatted("minor"))).isEqualTo("false");
    assertThat(browser.value(shown.formatted("material"))).isEqualTo("true");
  }

  @Test
  void technicalEditsAreHiddenBesideGraverOnes() throws Exception {
    open(HostilePair.changed());
    assertThat(count(".edits > li.technical")).isPositive();
    assertThat(browser.value("document.getElementById('e-technical').checked")).isEqualTo("false");
    assertThat(browser.value("document.getElementById('e-material').checked")).isEqualTo("true");
  }

  @Test
  void itCanBeReadWithoutScript() throws Exception {
    browser.call("Emulation.setScriptExecutionDisabled", json -> json.field("value", true));
    try {
      assertThat(open(HostilePair.changed())).isEmpty();
      assertThat(count(".steps")).isZero();
      assertThat(count(".cell ins, .cell del")).isPositive();
    } finally {
      browser.call("Emulation.setScriptExecutionDisabled", json -> json.field("value", false));
    }
  }

  @Test
  void nothingIsWiderThanANarrowScreen() throws Exception {
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        json ->
            json.field("width", 360)
                .field("height", 800)
                .field("deviceScaleFactor", 1)
                .field("mobile", true));
    try {
      open(HostilePair.changed());
      assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo("360");
    } finally {
      browser.call("Emulation.clearDeviceMetricsOverride", json -> {});
    }
  }

  @Test
  void theReportOverAllDocumentsIsQuiet() throws Exception {
    Path page = folder.resolve("check.html");
    Files.writeString(page, GoldenTest.written(Format.HTML, ReportOptions.View.CHECK));
    assertThat(browser.open(page)).isEmpty();
    assertThat(count("section.doc")).isEqualTo(SampleReports.all().size());
    browser.value("document.getElementById('v-fail').click()");
    String shown =
        "[...document.querySelectorAll('section.doc')].filter(e => e.offsetHeight).length";
    assertThat(browser.value(shown)).isEqualTo("" + count("section.fail"));
  }

  private static int count(String selector) throws Exception {
    return Integer.parseInt(
        browser.value("document.querySelectorAll(\"" + selector + "\").length"));
  }

  private static List<String> open(ComparisonReport report) throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, written(report, Format.HTML));
    return browser.open(page);
  }

  private static String written(ComparisonReport report, Format format) throws IOException {
    return GoldenTest.written(format, List.of(report));
  }
}
