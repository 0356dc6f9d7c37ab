package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.compare.Comparison.Verdict;
import reprint.fetch.Site;
import reprint.report.DocumentReport;

/** The whole road with originals from the network, which are kept and serve from then on. */
class OnlineTest extends DeskTest {
  @Test
  void theSourceLinkIsReadKeptAndFromThenOnWorksOffline() throws IOException {
    DocumentReport online = desk.check(desk.online(false), desk.post("by-nd/4.0", "will"));
    desk.site().close();
    DocumentReport offline = desk.check(desk.offline(), desk.root().resolve("post.md"));
    for (DocumentReport each : List.of(online, offline)) {
      assertThat(Desk.comparison(each).verdict()).isEqualTo(Verdict.MODIFIED);
      assertThat(Desk.comparison(each).original())
          .startsWith(".reprint/originals/localhost")
          .endsWith(".warc.gz#" + desk.site().address("/tide"));
      assertThat(Desk.rules(each))
          .containsExactlyElementsOf(Desk.rules(online))
          .contains("text-unmodified");
      assertThat(each.proof()).hasValueSatisfying(p -> assertThat(p.named()).isEqualTo("credit"));
    }
    assertThat(online.proof()).isEqualTo(offline.proof());
    assertThat(Desk.comparison(online).foundBy()).isEqualTo("online");
    assertThat(Desk.comparison(offline).foundBy()).isEqualTo("address");
  }

  @Test
  void whatIsKeptIsNotAskedForAgainUnlessSomebodyWants() throws IOException {
    Path post = desk.post("by-nd/4.0", "may");
    desk.check(desk.online(false), post);
    desk.check(desk.online(false), post);
    assertThat(desk.site().asked()).containsExactly("/robots.txt", "/tide");
    desk.check(desk.online(true), post);
    assertThat(desk.site().asked()).hasSize(4);
  }

  @Test
  void theOldAddressOfAnArticleLeadsToItsRecordOfflineToo() throws IOException {
    desk.site().with("/old", Site.redirect("/tide"));
    Path post = desk.root().resolve("post.md");
    Files.writeString(
        post, Files.readString(desk.post("by-nd/4.0", "may")).replace("/tide)", "/old)"));
    assertThat(Desk.comparison(desk.check(desk.online(false), post)).verdict())
        .isEqualTo(Verdict.VERBATIM);
    DocumentReport offline = desk.check(desk.offline(), post);
    assertThat(Desk.comparison(offline).foundBy()).isEqualTo("address");
    assertThat(Desk.rules(offline)).doesNotContain("source-linked");
  }

  @Test
  void aPageThatSaysOnlyWhereItStandsItselfIsNotCompared() throws IOException {
    Path own = desk.root().resolve("own.html");
    String address = desk.site().address("/tide");
    Files.writeString(
        own,
        "<html><head><link rel=canonical href='"
            + address
            + "'></head><body><article><h1>The slow tide</h1><p>"
            + Desk.BODY.formatted("may")
            + "</p></article></body></html>");
    assertThat(desk.check(desk.online(false), own).comparisons()).isEmpty();
    assertThat(desk.site().asked()).isEmpty();
  }

  @Test
  void withoutTheOptionNothingIsAsked() throws IOException {
    desk.check(desk.offline(), desk.post("by-nd/4.0", "may"));
    assertThat(desk.site().asked()).isEmpty();
  }

  @Test
  void whatAKillLeavesBehindIsNoRecord() throws IOException {
    Path post = desk.post("by-nd/4.0", "may");
    desk.check(desk.online(false), post);
    Path record = desk.records().get(0);
    byte[] whole = Files.readAllBytes(record);
    Path half = record.resolveSibling(".reprint-1.tmp");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    assertThat(Desk.comparison(desk.check(desk.offline(), post)).verdict())
        .isEqualTo(Verdict.VERBATIM);
  }
}
