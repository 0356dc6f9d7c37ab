package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.judge.Finding;
import reprint.report.DocumentReport;

/** What contradicts itself in several places is one finding that shows them all. */
class ContradictionsTest {
  private static final String STORY = "\n\nThe tide came in before noon and the wall held.\n\n";
  private static final String BADGE = "https://licensebuttons.net/l/by-sa/4.0/88x31.png";
  private static final String BY_SA = "https://creativecommons.org/licenses/by-sa/4.0/";

  private static Checker checker;
  @TempDir Path folder;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(Path.of("rules"));
  }

  @Test
  void metadataTextAndBadgeAreOneFindingWithThreePlaces() throws IOException {
    DocumentReport report =
        check(
            "---\ntitle: Slow tide\nauthor: Mira Holt\nlicense: CC BY 4.0\n---"
                + STORY
                + "This article is licensed under CC BY-NC-ND 4.0.\n\n"
                + ("[![badge](" + BADGE + ")](" + BY_SA + ")\n"));
    assertThat(contradictions(report))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.location().line()).isEqualTo(11);
              assertThat(f.related()).extracting(r -> r.location().line()).containsExactly(9, 4);
              assertThat(f.message()).contains("CC BY 4.0", "CC BY-NC-ND 4.0", "CC BY-SA 4.0");
            });
    assertThat(report.credits().works().get(0).declarations().get(0).license().id())
        .isEqualTo("CC-BY-NC-ND-4.0");
  }

  @Test
  void contradictionsOfDifferentWorksStayApart() throws IOException {
    String first = "![Wall](wall.jpg)\nPhoto: Ann Lee, [CC BY 2.0](" + BY_SA + ")\n\n";
    String second = "![Crane](crane.jpg)\nPhoto: Bo Ray, [CC BY 3.0](" + BY_SA + ")\n\n";
    DocumentReport report = check("# Slow tide\n\n" + first + STORY + second + STORY);
    assertThat(contradictions(report)).hasSize(2).allMatch(f -> f.related().size() == 1);
  }

  private DocumentReport check(String text) throws IOException {
    return checker.check(Input.of(Files.writeString(folder.resolve("tide.md"), text)));
  }

  private static List<Finding> contradictions(DocumentReport report) {
    return report.active().stream()
        .map(f -> f.finding())
        .filter(f -> f.message().contains("CC BY") && !f.related().isEmpty())
        .toList();
  }
}
