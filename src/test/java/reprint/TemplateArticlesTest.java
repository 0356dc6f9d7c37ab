package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.catalog.License;
import reprint.config.Configuration;
import reprint.judge.Finding.Level;
import reprint.report.DocumentReport;
import reprint.report.DocumentReport.Verdict;
import reprint.suppress.ReportedFinding;

/** Whole articles under each licence of the catalogue, from the file to the verdict. */
class TemplateArticlesTest {
  private static final Path RULES = Path.of("rules");

  /** Rules about what a licence permits, which no credit can mend. */
  private static final Set<String> ABOUT_THE_LICENCE =
      Set.of("license-fit-for-reprint", "use-noncommercial");

  private static final String CREDITED =
      """
      # The slow tide

      By Mira Holt

      Boats may sail at noon.

      This article first appeared in [Tidal Review](https://tides.example/2021/slow-tide). \
      Licence: [%s](%s)
      """;

  private static final String UNCREDITED =
      """
      <html lang="en"><head><title>Tides</title><link rel="license" href="%s"></head><body><article>
      <p>Boats may sail at noon.</p><p>This article first appeared in
      <a href="https://tides.example/2021/slow-tide">Tidal Review</a>.</p>
      </article></body></html>
      """;

  private static final String NAMED_ONLY =
      """
      The slow tide
      By Mira Holt

      Boats may sail at noon.

      This article first appeared in Tidal Review. License: %s
      """;

  private static Checker checker;
  private static Catalog catalog;
  private static Duties duties;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(RULES);
    catalog = Catalog.load(RULES);
    duties = Duties.load(RULES, catalog);
  }

  private static DocumentReport check(String name, String text) {
    Path file = Path.of(name).toAbsolutePath();
    return checker.check(
        new Input(file, name, Optional.of(text.getBytes(StandardCharsets.UTF_8))),
        Optional.empty(),
        Configuration.of(file, Optional.empty()),
        new Run(true, Set.of(), LocalDate.of(2026, 11, 22)));
  }

  private static String licenseOfWork(DocumentReport report) {
    return String.join(" OR ", report.declarations().ofWork());
  }

  private static List<String> errors(DocumentReport report) {
    return report.active().stream()
        .map(ReportedFinding::finding)
        .filter(f -> f.level() == Level.ERROR && !ABOUT_THE_LICENCE.contains(f.rule()))
        .map(f -> f.rule())
        .toList();
  }

  @Test
  void aFullCreditIsEnoughForEach() {
    for (License license : catalog.all()) {
      DocumentReport report = check("a.md", CREDITED.formatted(license.name(), license.uri()));
      assertThat(licenseOfWork(report)).isEqualTo(license.id());
      assertThat(errors(report)).as(license.id()).isEmpty();
      assertThat(report.verdict()).as(license.id()).isPresent();
    }
  }

  @Test
  void anArticleWithoutItsAuthorFailsUnderEachThatAsksForOne() {
    for (License license : catalog.all()) {
      DocumentReport report = check("a.html", UNCREDITED.formatted(license.uri()));
      assertThat(licenseOfWork(report)).isEqualTo(license.id());
      assertThat(errors(report).contains("author-named"))
          .as(license.id())
          .isEqualTo(duties.of(license).contains("author"));
    }
  }

  @Test
  void anArticleWithoutTheLinkNeverPasses() {
    for (License license : catalog.all()) {
      DocumentReport report = check("a.txt", NAMED_ONLY.formatted(license.name()));
      if (duties.of(license).contains("license-link")) {
        assertThat(report.verdict())
            .as(license.name())
            .isPresent()
            .isNotEqualTo(Optional.of(Verdict.PASS));
      }
    }
  }
}
