package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import reprint.Input;

class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    write(".git/HEAD.txt", "");
    write("a.md", "");
    write("drafts/b.md", "");
    write("drafts/keep.md", "");
    write("posts/c.html", "");
    write("posts/picture.png", "");
    write("posts/deep/d.txt", "");
  }

  @Test
  void aFolderGivesItsDocumentsInPathOrder() throws IOException {
    assertThat(shown("."))
        .containsExactly(
            "a.md", "drafts/b.md", "drafts/keep.md", "posts/c.html", "posts/deep/d.txt");
  }

  @Test
  void aPathIsShownAsItWasTyped() throws IOException {
    assertThat(shown("posts/")).containsExactly("posts/c.html", "posts/deep/d.txt");
    assertThat(shown("./a.md")).containsExactly("a.md");
  }

  @Test
  void aFileNamedTwiceIsTakenOnce() throws IOException {
    assertThat(shown("a.md", ".", "a.md")).containsOnlyOnce("a.md");
  }

  @Test
  void ignoreFilesLeaveOutAndTakeBackIn() throws IOException {
    write(".gitignore", "drafts/*\n!keep.md\n# a comment\n\n");
    write("posts/.reprintignore", "deep/\n");
    assertThat(shown(".")).containsExactly("a.md", "drafts/keep.md", "posts/c.html");
  }

  @Test
  void aFolderOfOriginalsHasNoDocuments() throws IOException {
    write(".reprint.yml", "originals: [drafts]\n");
    String shown = CommandLineRun.in(folder, "check", "--show-files").err();
    assertThat(shown).contains("in   a.md", "out  drafts/ (a folder of originals)");
    String other = CommandLineRun.in(folder, "check", "--show-files", "--originals", "posts").err();
    assertThat(other).contains("out  posts/ (a folder of originals)");
    String named = CommandLineRun.in(folder, "check", "--show-files", "drafts/b.md").err();
    assertThat(named).contains("in   drafts/b.md (named)");
    String forced =
        CommandLineRun.in(folder, "check", "--show-files", "--force-exclude", "drafts/b.md").err();
    assertThat(forced).contains("out  drafts/b.md (a folder of originals)");
  }

  @Test
  void outerIgnoreFilesHoldInAFolderThatIsNamed() throws IOException {
    write(".gitignore", "/posts/deep/*.txt\n");
    assertThat(shown("posts")).containsExactly("posts/c.html");
  }

  @Test
  void aFileNamedItselfIsTakenUnlessForced() throws IOException {
    write(".gitignore", "drafts/\n");
    assertThat(shown("drafts/b.md")).containsExactly("drafts/b.md");
    Inputs forced = new Inputs(folder, true, p -> Optional.empty());
    forced.add("drafts/b.md");
    assertThat(forced.found()).isEmpty();
    assertThat(forced.choices())
        .containsExactly(new Inputs.Choice("drafts/b.md", false, ".gitignore"));
  }

  @Test
  void theConfigurationLeavesOut() throws IOException {
    Inputs inputs =
        new Inputs(
            folder, false, p -> p.endsWith("posts") ? Optional.of("exclude") : Optional.empty());
    inputs.add(".");
    assertThat(inputs.found()).extracting(Input::shown).doesNotContain("posts/c.html");
    assertThat(inputs.choices()).contains(new Inputs.Choice("posts/", false, "exclude"));
  }

  @Test
  void aFileThatIsNotThereIsTakenSoThatReadingTellsIt() throws IOException {
    assertThat(shown("nowhere.md")).containsExactly("nowhere.md");
  }

  @Test
  void aFileThatIsNoDocumentIsShownAsSuch() throws IOException {
    Inputs inputs = new Inputs(folder, false, p -> Optional.empty());
    inputs.add("posts");
    assertThat(inputs.choices())
        .contains(new Inputs.Choice("posts/picture.png", false, "not a document, by its name"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInAFolderIsLeftOutAndALinkThatLeadsNowhereIsTaken() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", folder + "/posts/p.md").start().waitFor()).isZero();
    Files.createSymbolicLink(folder.resolve("posts/l.md"), folder.resolve("nowhere.md"));
    Inputs inputs = new Inputs(folder, false, p -> Optional.empty());
    inputs.add("posts");
    assertThat(inputs.choices())
        .contains(new Inputs.Choice("posts/p.md", false, "not a regular file"));
    assertThat(shown("posts")).contains("posts/l.md").doesNotContain("posts/p.md");
  }

  private List<String> shown(String... paths) throws IOException {
    Inputs inputs = new Inputs(folder, false, p -> Optional.empty());
    for (String path : paths) {
      inputs.add(path);
    }
    return inputs.found().stream().map(Input::shown).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
