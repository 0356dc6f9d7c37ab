package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reprint.report.DocumentReport;

/** Records of originals prove their licence. */
class ProvenLicenseTest extends DeskTest {
  @Test
  void aStricterLicenceOfTheOriginalIsAnErrorAndNamesTheDay() throws IOException {
    DocumentReport report = desk.check(desk.online(false), desk.post("by/4.0", "may"));
    assertThat(report.verdict()).contains(DocumentReport.Verdict.FAIL);
    assertThat(report.findings())
        .anySatisfy(
            f ->
                assertThat(f.finding().message())
                    .startsWith(
                        "The original, as read on "
                            + report.proof().get().read().toString().substring(0, 10))
                    .contains("CC-BY-ND-4.0"));
  }

  @Test
  void aPublisherWhoTakesTheLicenceAwayLaterChangesNothingEvenInTheSameSecond() throws IOException {
    Path post = desk.post("by-nd/4.0", "may");
    desk.check(desk.online(false), post);
    desk.site().with("/tide", Desk.page("by-nc-nd/4.0", "may"));
    DocumentReport report = desk.check(desk.online(true), post);
    assertThat(Desk.rules(report)).doesNotContain("license-matches-source");
    assertThat(report.proof().get().licenses()).containsExactly("CC-BY-ND-4.0");
    assertThat(desk.records()).hasSize(2);
  }
}
