package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reprint.credit.Credit.Reused;
import reprint.report.DocumentReport;

/** What a report says of whose work an article is, once the publishers' terms are known. */
class WhoseDutyTest {
  private static Checker checker;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(Path.of("rules"));
  }

  @Test
  void aPlaceOfOnesOwnShowsTheAuthorsOwnText() {
    DocumentReport report = published("https://tides.example/slow-tide");
    assertThat(reused(report)).isEqualTo(Reused.SELF);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aPublisherWithKnownTermsBeatsIt() {
    DocumentReport report = published("https://theconversation.com/slow-tide-123456");
    assertThat(reused(report)).isEqualTo(Reused.YES);
    assertThat(report.findings())
        .extracting(found -> found.finding().rule())
        .contains("license-declared");
  }

  private static DocumentReport published(String address) {
    String text =
        """
        # The slow tide

        By Mira Holt

        Boats may sail at noon.

        This post was first published on [my blog](%s).
        """;
    return checker.check(Input.of("posts/tide.md", text.formatted(address)));
  }

  private static Reused reused(DocumentReport report) {
    return report.credits().works().get(0).reused();
  }
}
