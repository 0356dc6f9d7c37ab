package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
  private static final String ARTICLE =
      """
      # The slow tide

      This article is licensed under CC BY-ND 4.0. It first appeared in
      [Quay Notes](https://quay.example/slow).

      A slow tide comes in at dusk.
      """;

  @TempDir Path folder;

  @BeforeEach
  void twoArticles() throws IOException {
    Files.writeString(folder.resolve("a.md"), ARTICLE);
    Files.writeString(folder.resolve("b.md"), ARTICLE);
  }

  @Test
  void whatIsKnownIsPassedOverEvenAfterLinesHaveMoved() throws IOException {
    assertThat(run("check", ".").status()).isEqualTo(1);
    assertThat(run("baseline", "create", ".").status()).isZero();
    Files.writeString(folder.resolve("a.md"), "\n\n" + ARTICLE);
    CommandLineRun again = run("check", "--baseline", ".reprint-baseline", ".");
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("(0 errors, 0 warnings, 0 to review, ");
  }

  @Test
  void aNewFindingIsNotPassedOver() throws IOException {
    run("baseline", "create", "a.md");
    assertThat(run("check", "--baseline", ".reprint-baseline", "b.md").status()).isEqualTo(1);
  }

  @Test
  void createDoesNotOverwrite() {
    run("baseline", "create", ".");
    CommandLineRun again = run("baseline", "create", ".");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("baseline update");
  }

  @Test
  void pruneTakesOutWhatIsGoneAndNothingElse() throws IOException {
    run("baseline", "create", ".");
    long all = entries();
    run("baseline", "prune", "b.md");
    assertThat(entries()).isEqualTo(all);
    Files.delete(folder.resolve("a.md"));
    run("baseline", "prune", "b.md");
    assertThat(entries()).isEqualTo(all / 2);
  }

  @Test
  void updateAddsWhatIsNew() throws IOException {
    run("baseline", "create", "a.md");
    long one = entries();
    run("baseline", "update", ".");
    assertThat(entries()).isEqualTo(2 * one);
  }

  @Test
  void anInputThatCannotBeReadIsReported() {
    CommandLineRun run = run("baseline", "create", "none.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.md");
  }

  private long entries() throws IOException {
    return Files.readAllLines(folder.resolve(".reprint-baseline")).size() - 1;
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.in(folder, args);
  }
}
