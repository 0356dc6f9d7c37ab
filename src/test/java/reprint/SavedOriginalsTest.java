package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.config.Configuration;
import reprint.originals.OriginalFinder;
import reprint.report.DocumentReport;

/** The whole road with a folder of saved originals in the configuration. */
class SavedOriginalsTest {
  private static final String BODY =
      """
      Boats %s sail when the water is high, and the harbour master writes the hours on the board
      every morning, so that all crews can read them before they go out to the old pier.
      """;

  private static final String CREDIT =
      """

      This story by Mira Holt was originally published by [Tidal Review](%s) under
      [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).
      """;

  @TempDir static Path cache;
  private static Checker checker;

  @TempDir Path root;

  @BeforeAll
  static void loadRules() throws IOException {
    checker =
        Checker.load(
            Path.of("rules").toAbsolutePath(),
            new OriginalFinder(cache, new PrintWriter(Writer.nullWriter())));
  }

  @BeforeEach
  void aConfigurationWithAnOriginal() throws IOException {
    write(".reprint.yml", "originals: [saved/]\n");
    write(
        "saved/slow.md",
        "---\ncanonical_url: https://tides.example/2021/slow-tide\n---\n\n# The slow tide\n\n"
            + BODY.formatted("may"));
  }

  @Test
  void anAddressLeadsToTheOriginalAndAChangedWordIsFound() throws IOException {
    Comparison comparison = comparison("will", "https://www.tides.example/2021/slow-tide/");
    assertThat(comparison.foundBy()).isEqualTo("address");
    assertThat(comparison.original()).isEqualTo("saved/slow.md");
    assertThat(comparison.verdict()).isEqualTo(Verdict.MODIFIED);
  }

  @Test
  void theTextLeadsToTheOriginalWhereTheAddressDoesNot() throws IOException {
    Comparison comparison = comparison("may", "https://elsewhere.example/7");
    assertThat(comparison.foundBy()).isEqualTo("text");
    assertThat(comparison.verdict()).isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void anotherTextUnderTheSameTitleIsNotFailedForIt() throws IOException {
    String title = "# What the harbour master writes on the board\n\n";
    String original = words(400, 1);
    write("saved/board.md", title + original + ".\n");
    String quoted = original.substring(0, original.indexOf(" ", 310));
    Path post =
        write(
            "post.md",
            title
                + quoted
                + ".\n\n"
                + words(60, 2)
                + ".\n\n"
                + words(60, 3)
                + "."
                + CREDIT.formatted("https://elsewhere.example/7"));
    assertThat(check(checker, post).comparisons()).isEmpty();
  }

  /** Words that no other text has. */
  private static String words(int count, int seed) {
    return new Random(seed)
        .ints(count, 0, Integer.MAX_VALUE)
        .mapToObj(i -> Integer.toString(i, Character.MAX_RADIX))
        .collect(Collectors.joining(" "));
  }

  @Test
  void withoutFoldersOfOriginalsNothingIsComparedOrIndexed() throws IOException {
    write(".reprint.yml", "fail-on: error\n");
    Path own = Files.createTempDirectory(root, "cache");
    Checker fresh =
        Checker.load(
            Path.of("rules").toAbsolutePath(),
            new OriginalFinder(own.resolve("reprint"), new PrintWriter(Writer.nullWriter())));
    assertThat(check(fresh, "may", "https://tides.example/2021/slow-tide").comparisons()).isEmpty();
    assertThat(own).isEmptyDirectory();
  }

  private Comparison comparison(String word, String source) throws IOException {
    return check(checker, word, source).comparisons().get(0);
  }

  private DocumentReport check(Checker road, String word, String source) throws IOException {
    return check(
        road,
        write("post.md", "# The slow tide\n\n" + BODY.formatted(word) + CREDIT.formatted(source)));
  }

  private DocumentReport check(Checker road, Path post) throws IOException {
    Run run = new Run(true, Set.of(), LocalDate.of(2026, 11, 22));
    return road.check(Input.of(post), Optional.empty(), Configuration.of(root).forPath(post), run);
  }

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
