package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.config.Configuration;
import reprint.fetch.Site;
import reprint.originals.OriginalFinder;
import reprint.report.DocumentReport;

/** The whole road with originals that are read from a site on this machine. */
class OnlineTest {
  private static final String BODY =
      "Boats %s sail when the water is high, and the harbour master writes the hours on the board"
          + " every morning, so that all crews can read them before they go out to the old pier.";

  private static final String GERMAN =
      "Die Flut kam so langsam über die Bänke, daß die Schiffer für Stunden nichts zu tun hatten"
          + " und in der Küche bei Brötchen saßen, während die Möwen über den Höfen schrien.";

  @TempDir Path root;
  private final List<String> warnings = new ArrayList<>();
  private Site site;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(root.resolve(".reprint.yml"), "fail-on: error\n");
    site = Site.open().with("/tide", page("by-nd/4.0", "may"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void theSourceLinkIsReadKeptAndFromThenOnWorksOffline() throws IOException {
    DocumentReport online = check(online(false), post("by-nd/4.0", "will"));
    site.close();
    DocumentReport offline = check(offline(), root.resolve("post.md"));
    for (DocumentReport each : List.of(online, offline)) {
      assertThat(comparison(each).verdict()).isEqualTo(Verdict.MODIFIED);
      assertThat(comparison(each).original())
          .startsWith(".reprint/originals/localhost")
          .endsWith(".warc.gz#" + site.address("/tide"));
      assertThat(rules(each)).containsExactlyElementsOf(rules(online)).contains("text-unmodified");
      assertThat(each.proof()).hasValueSatisfying(p -> assertThat(p.named()).isEqualTo("credit"));
    }
    assertThat(online.proof()).isEqualTo(offline.proof());
    assertThat(comparison(online).foundBy()).isEqualTo("online");
    assertThat(comparison(offline).foundBy()).isEqualTo("address");
  }

  @Test
  void whatIsKeptIsNotAskedForAgainUnlessSomebodyWants() throws IOException {
    Path post = post("by-nd/4.0", "may");
    check(online(false), post);
    check(online(false), post);
    assertThat(site.asked()).containsExactly("/robots.txt", "/tide");
    check(online(true), post);
    assertThat(site.asked()).hasSize(4);
  }

  @Test
  void aStricterLicenceOfTheOriginalIsAnErrorAndNamesTheDay() throws IOException {
    DocumentReport report = check(online(false), post("by/4.0", "may"));
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
    Path post = post("by-nd/4.0", "may");
    check(online(false), post);
    site.with("/tide", page("by-nc-nd/4.0", "may"));
    DocumentReport report = check(online(true), post);
    assertThat(rules(report)).doesNotContain("license-matches-source");
    assertThat(report.proof().get().licenses()).containsExactly("CC-BY-ND-4.0");
    assertThat(records()).hasSize(2);
  }

  @Test
  void theReasonIsToldToItsEnd() throws IOException {
    site.with("/robots.txt", Site.status(500));
    DocumentReport report = check(online(false), post("by-nd/4.0", "may"));
    assertThat(report.findings())
        .extracting(f -> f.finding().message())
        .anyMatch(
            message ->
                message.endsWith(
                    "its robots.txt could not be read (the server answered 500 (Internal Server"
                        + " Error)), which forbids all."));
  }

  @Test
  void whereNothingCanBeKeptTheReasonIsTold() throws IOException {
    Files.writeString(root.resolve(".reprint"), "A file in the place of the folder.");
    assertThat(comparison(check(online(false), post("by-nd/4.0", "may"))).reason())
        .startsWith("The answer could not be kept: ");
  }

  @Test
  void whatCannotBeReadIsToReviewWithItsReason() throws IOException {
    for (int status : new int[] {401, 403, 404, 410, 429, 500, 503}) {
      site.with("/tide", Site.status(status));
      DocumentReport report = check(online(false), post("by/4.0", "may"));
      assertThat(report.verdict()).as("%s", status).contains(DocumentReport.Verdict.REVIEW);
      assertThat(comparison(report).reason()).contains("the server answered " + status);
      assertThat(rules(report)).contains("source-linked");
      assertThat(report.notifications()).isEmpty();
    }
    assertThat(root.resolve(".reprint")).doesNotExist();
  }

  @Test
  void aPageIsReadInTheEncodingThatItsServerOrItselfNames() throws IOException {
    String page =
        "<html><head>%s</head><body><article><p>" + GERMAN + "</p></article></body></html>";
    byte[] told = page.formatted("").getBytes(StandardCharsets.ISO_8859_1);
    byte[] tells =
        page.formatted("<meta charset=iso-8859-1>").getBytes(StandardCharsets.ISO_8859_1);
    Path post = root.resolve("post.md");
    Files.writeString(post, GERMAN + credit("by-nd/4.0"));
    site.with("/tide", Site.content("text/html; charset=\"ISO-8859-1\"", told));
    assertThat(comparison(check(online(true), post)).verdict()).isEqualTo(Verdict.VERBATIM);
    site.with("/tide", Site.content("text/html", tells));
    assertThat(comparison(check(online(true), post)).verdict()).isEqualTo(Verdict.VERBATIM);
    site.with("/tide", Site.content("text/html; charset=no-such-one", tells));
    assertThat(comparison(check(online(true), post)).verdict()).isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void aPageWithAnotherTextTellsNothingOfTheDocument() throws IOException {
    site.with("/tide", Site.html("<html><body><p>Do you accept cookies?</p></body></html>"));
    DocumentReport report = check(online(false), post("by-nd/4.0", "may"));
    assertThat(report.verdict()).contains(DocumentReport.Verdict.REVIEW);
    assertThat(comparison(report).reason()).endsWith("shows another text.");
  }

  @Test
  void aPageThatShowsOnlyTheBeginningTellsNothingEither() throws IOException {
    site.with(
        "/tide",
        Site.html("<article><h1>The slow tide</h1><p>" + BODY.formatted("may") + "</p></article>"));
    Path post = root.resolve("post.md");
    String more = Stream.of(1, 2, 3, 4).map(i -> "\n\n" + paragraph(i)).reduce("", String::concat);
    Files.writeString(
        post,
        "# The slow tide\n\nBy Mira Holt\n\n" + BODY.formatted("may") + more + credit("by-nd/4.0"));
    assertThat(comparison(check(online(false), post)).reason())
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

  @Test
  void theOldAddressOfAnArticleLeadsToItsRecordOfflineToo() throws IOException {
    site.with("/old", Site.redirect("/tide"));
    Path post = root.resolve("post.md");
    Files.writeString(post, Files.readString(post("by-nd/4.0", "may")).replace("/tide)", "/old)"));
    assertThat(comparison(check(online(false), post)).verdict()).isEqualTo(Verdict.VERBATIM);
    DocumentReport offline = check(offline(), post);
    assertThat(comparison(offline).foundBy()).isEqualTo("address");
    assertThat(rules(offline)).doesNotContain("source-linked");
  }

  @Test
  void aPageThatSaysOnlyWhereItStandsItselfIsNotCompared() throws IOException {
    Path own = root.resolve("own.html");
    String address = site.address("/tide");
    Files.writeString(
        own,
        "<html><head><link rel=canonical href='"
            + address
            + "'></head><body><article><h1>The slow tide</h1><p>"
            + BODY.formatted("may")
            + "</p></article></body></html>");
    assertThat(check(online(false), own).comparisons()).isEmpty();
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void withoutTheOptionNothingIsAsked() throws IOException {
    check(offline(), post("by-nd/4.0", "may"));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void whatAKillLeavesBehindIsNoRecord() throws IOException {
    Path post = post("by-nd/4.0", "may");
    check(online(false), post);
    Path record = records().get(0);
    byte[] whole = Files.readAllBytes(record);
    Path half = record.resolveSibling(".reprint-1.tmp");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    assertThat(comparison(check(offline(), post)).verdict()).isEqualTo(Verdict.VERBATIM);
  }

  private Site.Page page(String license, String word) {
    return Site.html(
        "<html><body><article><h1>The slow tide</h1><p>By Mira Holt</p><p>"
            + BODY.formatted(word)
            + "</p><p><a rel='license' href='https://creativecommons.org/licenses/"
            + license
            + "/'>Creative Commons</a></p></article></body></html>");
  }

  private Path post(String license, String word) throws IOException {
    String text = "# The slow tide\n\nBy Mira Holt\n\n" + BODY.formatted(word) + credit(license);
    return Files.writeString(root.resolve("post.md"), text);
  }

  private String credit(String license) {
    return "\n\nThis story was originally published by [Tidal Review]("
        + site.address("/tide")
        + ") under [a Creative Commons licence](https://creativecommons.org/licenses/"
        + license
        + "/).\n";
  }

  private OriginalFinder online(boolean refresh) {
    return offline().online(site.fetcher(), "reprint/1.0", refresh, warnings::add);
  }

  private OriginalFinder offline() {
    return new OriginalFinder(root.resolve("cache"));
  }

  private DocumentReport check(OriginalFinder finder, Path post) throws IOException {
    Checker road = Checker.load(Path.of("rules").toAbsolutePath(), finder);
    Checker.Run run = new Checker.Run(true, Set.of(), LocalDate.of(2026, 11, 22));
    return road.check(Input.of(post), Configuration.of(root).forPath(post), run);
  }

  private static Comparison comparison(DocumentReport report) {
    return report.comparisons().get(0);
  }

  private static List<String> rules(DocumentReport report) {
    return report.findings().stream().map(f -> f.finding().rule()).toList();
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(".reprint/originals"))) {
      return files.filter(f -> f.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }
}
