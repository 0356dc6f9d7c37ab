package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reprint init} looks at the documents before it writes. */
class InitLooksTest {
  private static final String OTHERS =
      """
      # Slow tide %d

      By Ann Lee

      The tide came late.

      First published on [Tidal Review](https://tides.example/slow), [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/).
      """;

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve(".reprint.yml"));
  }

  @Test
  void itNamesFoldersSourcesAndTheSite() throws IOException {
    write("_config.yml", "title: Harbour Notes\nurl: https://harbour.example\nauthor: Tom Roe\n");
    for (int i = 0; i < 4; i++) {
      write("it's syndicated/" + i + ".md", OTHERS.formatted(i));
      write("posts/" + i + ".md", "# Our harbour " + i + "\n\nThe boats are out.\n");
      write("odd[0]/" + i + ".md", OTHERS.formatted(i));
    }
    CommandLineRun run = CommandLineRun.in(folder, "init");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("12 documents: 0 fail, 0 review, 12 pass; 8 are someone else's work");
    assertThat(written())
        .contains("# The first run: 12 documents")
        .contains("# The site's files name it: Harbour Notes\n# Its own hosts: harbour.example\n")
        .contains("# Its authors: Tom Roe\n")
        .contains("# Credits here name as sources: tides.example (8)\n")
        .contains("NonCommercial works of others are shown in 8 here.")
        .contains("# 4 of 4 documents here are someone else's.\n")
        .contains("  - files: ['it''s syndicated/**']\n    republished: true\n")
        .contains("  # - files: ['posts/**']   # 4 documents\n")
        .doesNotContain("odd[0]");
    assertThat(CommandLineRun.in(folder, "config", "show", "it's syndicated/1.md").out())
        .contains("republished: true");
    assertThat(CommandLineRun.in(folder, "config", "show", "posts/1.md").out())
        .contains("republished: auto");
  }

  @Test
  void inAnEmptyFolderItWritesNoNumbers() throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, "init");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("Wrote .reprint.yml. Try: reprint check\n");
    assertThat(written()).doesNotContain("first run").contains("packs: [cc, practice, publishers]");
  }

  @Test
  void itOverwritesNothing() throws IOException {
    write(".reprint.yml", "fail-on: note\n");
    write("a.md", OTHERS);
    assertThat(CommandLineRun.in(folder, "init").status()).isEqualTo(2);
    assertThat(written()).isEqualTo("fail-on: note\n");
  }
}
