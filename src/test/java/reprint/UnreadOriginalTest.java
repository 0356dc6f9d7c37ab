package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reprint.fetch.Site;
import reprint.originals.OriginalFinder;
import reprint.report.DocumentReport;

/** Originals that cannot be read, in whole or in part, and the report about it. */
class UnreadOriginalTest extends DeskTest {
  @Test
  void whatCannotBeReadIsToReviewWithItsReason() throws IOException {
    for (int status : new int[] {401, 403, 404, 410, 429, 500, 503}) {
      desk.site().with("/tide", Site.status(status));
      DocumentReport report = desk.check(desk.online(false), desk.post("by/4.0", "may"));
      assertThat(report.verdict()).as("%s", status).contains(DocumentReport.Verdict.REVIEW);
      assertThat(Desk.comparison(report).reason()).contains("the server answered " + status);
      assertThat(Desk.rules(report)).contains("source-linked");
      assertThat(report.notifications()).isEmpty();
    }
    assertThat(desk.root().resolve(".reprint")).doesNotExist();
  }

  @Test
  void theReasonIsToldToItsEnd() throws IOException {
    desk.site().with("/robots.txt", Site.status(500));
    DocumentReport report = desk.check(desk.online(false), desk.post("by-nd/4.0", "may"));
    assertThat(report.findings())
        .extracting(f -> f.finding().message())
        .anyMatch(
            message ->
                message.endsWith(
                    "its robots.txt could not be read (the server answered 500 (Internal Server"
                        + " Error)), which forbids all requests."));
  }

  @Test
  void whereNothingCanBeKeptTheReasonIsReported() throws IOException {
    Files.writeString(desk.root().resolve(".reprint"), "A file in the place of the folder.");
    assertThat(
            Desk.comparison(desk.check(desk.online(false), desk.post("by-nd/4.0", "may"))).reason())
        .startsWith("The response could not be saved: ");
  }

  @Test
  void aRecordHoldsWhereItsPageCannotBeReadAnewAndThatIsReported() throws IOException {
    Path post = desk.post("by-nd/4.0", "will");
    DocumentReport first = desk.check(desk.online(false), post);
    assertThat(desk.warnings()).hasToString("");
    desk.site().with("/tide", Site.status(503));
    OriginalFinder finder = desk.online(true);
    DocumentReport again = desk.check(finder, post);
    desk.check(finder, post);
    assertThat(again.proof()).isEqualTo(first.proof());
    assertThat(Desk.rules(again)).isEqualTo(Desk.rules(first)).contains("text-unmodified");
    assertThat(desk.warnings())
        .hasToString(
            "reprint: warning: "
                + desk.site().address("/tide")
                + " could not be read: the server answered 503 (Service Unavailable). The copy read"
                + " on "
                + first.proof().get().read()
                + " is used.\n");
  }

  @Test
  void aPageWithAnotherTextTellsNothingOfTheDocument() throws IOException {
    desk.site().with("/tide", Site.html("<html><body><p>Do you accept cookies?</p></body></html>"));
    DocumentReport report = desk.check(desk.online(false), desk.post("by-nd/4.0", "may"));
    assertThat(report.verdict()).contains(DocumentReport.Verdict.REVIEW);
    assertThat(Desk.comparison(report).reason())
        .contains("showed a different text when it was read on 2");
  }

  @Test
  void aPageThatShowsOnlyTheBeginningTellsNothingEither() throws IOException {
    desk.site()
        .with(
            "/tide",
            Site.html(
                "<article><h1>The slow tide</h1><p>"
                    + Desk.BODY.formatted("may")
                    + "</p></article>"));
    Path post = desk.root().resolve("post.md");
    String more = Stream.of(1, 2, 3, 4).map(i -> "\n\n" + paragraph(i)).reduce("", String::concat);
    Files.writeString(
        post,
        "# The slow tide\n\nBy Mira Holt\n\n"
            + Desk.BODY.formatted("may")
            + more
            + desk.credit("by-nd/4.0"));
    assertThat(Desk.comparison(desk.check(desk.online(false), post)).reason())
        .endsWith("shows only a part of this article.");
  }

  private static String paragraph(int seed) {
    String[] words = "harbour tide master hour board wind crew pier rope lamp gull".split(" ");
    return new Random(seed)
            .ints(40, 0, words.length)
            .mapToObj(i -> words[i])
            .collect(Collectors.joining(" "))
        + ".";
  }
}
