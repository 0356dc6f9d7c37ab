package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedIgnoresTest {
  private static final String UNUSED =
      ":3: this suppression passed nothing over: there is no finding of title-kept";
  @TempDir Path folder;

  @BeforeEach
  void oneArticleWithoutAnAuthor() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# The slow tide\n\nIt first appeared in [Quay Notes](https://quay.example/slow)."
            + " [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)\n");
    Files.writeString(folder.resolve("b.md"), "# Opening hours\n\nFrom nine to five.\n");
    configure("");
  }

  private void configure(String more) throws IOException {
    Files.writeString(
        folder.resolve(".reprint.yml"),
        "ignore:\n  - {rule: author-named, reason: agreed}\n"
            + "  - {rule: title-kept, reason: none}\n"
            + more);
  }

  private String told(String... options) {
    return CommandLineRun.in(folder, options).err();
  }

  @Test
  void anEntryThatPassedNothingOverInAFolderIsTold() {
    assertThat(told("check", ".")).contains(UNUSED).doesNotContain("author-named");
  }

  @Test
  void ofSomeFilesNobodyCanTell() {
    assertThat(told("check", "b.md")).doesNotContain("suppression");
  }

  @Test
  void itCanBeSwitchedOff() throws IOException {
    configure("rules: {ignore-used: off}\n");
    assertThat(told("check", ".")).doesNotContain("suppression");
  }
}
