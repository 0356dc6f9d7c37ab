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
      ":3:12: the suppression of title-kept did not match any finding";
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

  private String warnings(String... options) {
    return CommandLineRun.in(folder, options).err();
  }

  @Test
  void anEntryThatPassedNothingOverInAFolderIsReported() {
    assertThat(warnings("check", ".")).contains(UNUSED).doesNotContain("author-named");
  }

  @Test
  void ofSomeFilesNobodyCanTell() {
    assertThat(warnings("check", "b.md")).doesNotContain("suppression");
  }

  @Test
  void ofTwoEntriesWithTheSameReasonTheUnusedOneIsReported() throws IOException {
    configure("  - {rule: license-linked, reason: agreed}\n");
    assertThat(warnings("check", "."))
        .contains(":4:12: the suppression of license-linked did not match any finding")
        .doesNotContain("author-named");
  }

  @Test
  void aSecondEntryForTheSameRulePassesNothingOver() throws IOException {
    configure("  - {rule: author-named, reason: agreed once more}\n");
    assertThat(warnings("check", "."))
        .contains(":4:12: the suppression of author-named did not match any finding")
        .doesNotContain(":2:12:");
  }

  @Test
  void anEntryForTheTextsOfASourceIsReported() throws IOException {
    configure(
        "overrides:\n  - sources: [\"https://quay.example/*\"]\n"
            + "    ignore: [{rule: license-linked, reason: agreed}]\n");
    assertThat(warnings("check", "."))
        .contains(":6:21: the suppression of license-linked did not match any finding");
  }

  @Test
  void itCanBeSwitchedOff() throws IOException {
    configure("rules: {ignore-used: off}\n");
    assertThat(warnings("check", ".")).doesNotContain("suppression");
  }
}
