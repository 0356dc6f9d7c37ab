package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in which there is nothing to check (contract, "Exit status"). */
class SkippedFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.md"), "# Boats\n\nBoats sail.\n");
    Files.writeString(folder.resolve("empty.md"), "");
    Files.writeString(folder.resolve("head.md"), "---\ntitle: Boats\n---\n");
  }

  @Test
  void oneFoundInAFolderIsSkippedAndCounted() {
    CommandLineRun run = CommandLineRun.in(folder, "check", ".");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("1 document: 0 fail, 0 review, 1 pass")
        .contains("2 files without text skipped; -v lists them.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void verboseListsIt() {
    CommandLineRun run = CommandLineRun.in(folder, "check", "-v", ".");
    assertThat(run.err())
        .contains("skipped: empty.md: is empty (0 bytes)")
        .contains("skipped: head.md: has no text");
  }

  @Test
  void jsonCountsIt() {
    CommandLineRun run = CommandLineRun.in(folder, "check", "--format", "json", ".");
    assertThat(run.out()).contains("\"skipped\": 2").doesNotContain("empty.md");
  }

  @Test
  void oneThatIsNamedIsAnError() {
    assertThat(CommandLineRun.in(folder, "check", "empty.md").status()).isEqualTo(2);
    assertThat(CommandLineRun.in(folder, "check", "head.md").status()).isEqualTo(2);
  }

  @Test
  void frontMatterIsReadAsSiteGeneratorsDo() throws IOException {
    String head =
        "---\ntitle: Salt: a story\ntags: !x [a]\nlicense: CC BY-ND 4.0\nlicense: CC BY 4.0\n---\n";
    Files.writeString(folder.resolve("a.md"), head + "\nBoats sail.\n");
    CommandLineRun run = CommandLineRun.in(folder, "licenses", "a.md");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("CC-BY-ND-4.0").contains("CC-BY-4.0");
  }
}
