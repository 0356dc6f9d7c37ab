package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.config.Configuration;
import reprint.originals.OriginalFinder;
import reprint.report.DocumentReport;

/**
 * Each kind of change that a licensor may permit: with the permission, and without. Long because
 * each kind of change has its texts beside it.
 */
class AllowancesTest {
  private static final String TEXT =
      """
      The harbour board met yesterday in the old hall, and few came to hear it.

      Boats may sail when the water is high, and the harbour master writes the hours on the board.

      A fisherman from Port Ellory said that the colour of the water tells the depth.

      The pilots know each bank by heart, and they teach it to those who listen long enough.

      Nobody was hurt last winter, but three carts were lost, and a bell that was meant for the island.
      """;

  @TempDir static Path cache;
  private static Checker checker;

  @TempDir Path root;

  @BeforeAll
  static void load() throws IOException {
    checker =
        Checker.load(
            Path.of("rules").toAbsolutePath(),
            new OriginalFinder(cache, new PrintWriter(Writer.nullWriter())));
  }

  @BeforeEach
  void noPermission() throws IOException {
    allow("");
  }

  @ParameterizedTest
  @CsvSource({
    "time, met yesterday in, met Monday in",
    "place, from Port Ellory said, from here said",
    "style, the colour of, the color of",
    "headline, # The slow tide, # A tide like no other",
    "shorten, 'The pilots know each bank by heart, and they teach it to those who listen long enough.', ''"
  })
  void aChangePassesWhereItIsPermittedAndIsListed(String kind, String from, String to)
      throws IOException {
    Path post = post("https://tides.example/slow-tide", from, to == null ? "" : to);
    assertThat(rules(check(post))).contains("text-unmodified");
    allow("allow: [" + kind + "]\n");
    DocumentReport permitted = check(post);
    assertThat(rules(permitted)).contains("edits-allowed").doesNotContain("text-unmodified");
    assertThat(comparison(permitted).edits())
        .anySatisfy(edit -> assertThat(edit.allowed()).isEqualTo(kind));
    assertThat(comparison(permitted).verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(permitted.verdict()).contains(DocumentReport.Verdict.PASS);
  }

  @ParameterizedTest
  @CsvSource({"time, headline", "place, time", "style, place", "headline, style", "shorten, style"})
  void onePermissionIsNoOther(String kind, String other) throws IOException {
    List<String> change =
        switch (kind) {
          case "time" -> List.of("met yesterday in", "met Monday in");
          case "place" -> List.of("from Port Ellory said", "from here said");
          case "style" -> List.of("the colour of", "the color of");
          case "headline" -> List.of("# The slow tide", "# A tide like no other");
          default ->
              List.of(
                  "The pilots know each bank by heart, and they teach it to those who listen long enough.",
                  "");
        };
    allow("allow: [" + other + "]\n");
    Path post = post("https://tides.example/slow-tide", change.get(0), change.get(1));
    assertThat(rules(check(post))).contains("text-unmodified").doesNotContain("edits-allowed");
  }

  @Test
  void aPermittedTranslationIsForReviewSinceNobodyChecksIt() throws IOException {
    post("https://tides.example/slow-tide", "", "");
    Path post = root.resolve("post.md");
    Files.writeString(
        post,
        """
        # Die langsame Flut

        Von Mira Holt

        Der Hafenrat tagte gestern im alten Saal, und nur wenige kamen, um zuzuhören.

        Boote dürfen fahren, wenn das Wasser hoch steht, und der Hafenmeister schreibt die Stunden an.

        Übersetzung von „The slow tide“, zuerst erschienen auf [Tidal Review](https://tides.example/slow-tide),
        [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).
        """);
    assertThat(rules(check(post))).contains("translation-absent");
    allow("allow: [translate]\n");
    DocumentReport permitted = check(post);
    assertThat(rules(permitted)).contains("edits-allowed").doesNotContain("text-unmodified");
    assertThat(message(permitted, "translation-absent")).contains("Nobody has checked");
    assertThat(permitted.verdict()).contains(DocumentReport.Verdict.REVIEW);
  }

  @Test
  void theTermsOfThePublisherWhoseTextItIsArePermission() throws IOException {
    Path post = post("https://www.propublica.org/article/slow-tide", "met yesterday", "met Monday");
    DocumentReport report = check(post);
    assertThat(rules(report)).doesNotContain("text-unmodified").contains("edits-allowed");
    assertThat(message(report, "edits-allowed"))
        .contains("CC BY-ND 4.0 permits no changes, but the terms of ProPublica, https://")
        .contains("(read 2026-11-22) permit this one (time)");
  }

  @Test
  void whatThoseTermsDoNotNameStaysABreach() throws IOException {
    Path post = post("https://www.propublica.org/article/slow-tide", "three carts", "ten carts");
    assertThat(rules(check(post))).contains("text-unmodified").doesNotContain("edits-allowed");
  }

  @Test
  void thatACreditNamesAPublisherIsNoPermissionForAnothersText() throws IOException {
    Path post = post("https://tides.example/slow-tide", "met yesterday", "met Monday");
    Files.writeString(post, Files.readString(post) + "\nVia ProPublica and The Conversation.\n");
    assertThat(rules(check(post))).contains("text-unmodified").doesNotContain("edits-allowed");
  }

  @Test
  void thatACopyLinksAPublisherIsNoPermissionWhereTheOriginalStandsElsewhere() throws IOException {
    Path post = post("https://www.propublica.org/article/slow-tide", "met yesterday", "met Monday");
    Path original = root.resolve("original.md");
    Files.writeString(
        original,
        "---\ncanonical_url: https://tides.example/slow-tide\n---\n\n"
            + Files.readString(original));
    assertThat(rules(check(post))).contains("text-unmodified").doesNotContain("edits-allowed");
  }

  private void allow(String more) throws IOException {
    Files.writeString(root.resolve(".reprint.yml"), "original: original.md\n" + more);
  }

  private Path post(String source, String from, String to) throws IOException {
    String article = "# The slow tide\n\nBy Mira Holt\n\n" + TEXT;
    Files.writeString(root.resolve("original.md"), article);
    assertThat(article).contains(from);
    return Files.writeString(
        root.resolve("post.md"),
        article.replace(from, to)
            + "\nThis story was originally published by [its publisher]("
            + source
            + ") as “The slow tide” under"
            + " [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).\n");
  }

  private static DocumentReport checkIn(Path root, Path post) {
    Run run = new Run(true, Set.of(), LocalDate.of(2026, 11, 22));
    return checker.check(
        Input.of(post), Optional.empty(), Configuration.of(root).forPath(post), run);
  }

  private DocumentReport check(Path post) {
    return checkIn(root, post);
  }

  private static Comparison comparison(DocumentReport report) {
    return report.comparisons().get(0);
  }

  private static List<String> rules(DocumentReport report) {
    return report.findings().stream().map(f -> f.finding().rule()).toList();
  }

  private static String message(DocumentReport report, String rule) {
    return report.findings().stream()
        .filter(f -> f.finding().rule().equals(rule))
        .map(f -> f.finding().message())
        .findFirst()
        .orElse("");
  }
}
