package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code --changed-since} and ignore files beside git itself; skipped where there is no git. Long
 * because each case builds a repository of its own.
 */
class ChangedSinceTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void aBranchOfItsOwn() throws Exception {
    folder = Files.createDirectory(temporary.resolve("site"));
    try {
      git("init", "-q", "-b", "main");
    } catch (IOException e) {
      assumeTrue(false, "there is no git here");
    }
    git("config", "user.name", "The Quay");
    git("config", "user.email", "the-quay@skerry-haven.example");
    for (String name : List.of("same.md", "edited.md", "moved-from.md", "gone.md")) {
      write(name, name);
    }
    write("deep/er/grüße an alle.md", "one");
    commit();
    git("checkout", "-q", "-b", "branch");
    write("edited.md", "two");
    git("mv", "moved-from.md", "moved-to.md");
    git("rm", "-q", "gone.md");
    commit();
    git("checkout", "-q", "main");
    write("same.md", "changed on main, not here");
    commit();
    git("checkout", "-q", "branch");
  }

  @Test
  void whatTheBranchChangedIsCheckedAndNothingElse() throws Exception {
    write("deep/er/grüße an alle.md", "not committed");
    write("deep/new.md", "not known to git");
    write(".gitignore", "ignored.md\n");
    write("ignored.md", "ignored");
    assertThat(taken("--changed-since", "main"))
        .containsExactly("deep/er/grüße an alle.md", "deep/new.md", "edited.md", "moved-to.md");
  }

  @Test
  void pathsStillSayWhichOfThem() {
    assertThat(taken("same.md", "edited.md", "--changed-since", "main"))
        .containsExactly("edited.md");
  }

  @Test
  void aFolderInsideTheRepositoryWillDo() throws Exception {
    write("deep/new.md", "new");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder.resolve("deep"));
    CommandLineRun run =
        CommandLineRun.in(link, "check", "--show-files", "--changed-since", "main");
    assertThat(run.err()).contains("in   new.md").contains("out  er/grüße an alle.md (not changed");
  }

  @Test
  void nothingChangedIsClean() throws Exception {
    CommandLineRun run = CommandLineRun.in(folder, "check", "--changed-since", "HEAD");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("0 documents");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(CommandLineRun.in(empty, "check", "--changed-since", "HEAD").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--all", "--exec=touch stolen", "-", "no such", "HEAD:same.md", "main..x"})
  void whatIsNoRevisionIsToldAndIsNoOption(String revision) {
    CommandLineRun run = CommandLineRun.in(folder, "check", "--changed-since=" + revision);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("unknown git revision '" + revision + "'");
    assertThat(folder.resolve("stolen")).doesNotExist();
  }

  @Test
  void outsideARepositoryGitTellsWhy() throws IOException {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(outside.resolve("a.md"), "A tide.");
    CommandLineRun run = CommandLineRun.in(outside, "check", "--changed-since", "main");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("not a git repository");
  }

  @Test
  void aShallowCloneIsToldToFetchMore() throws Exception {
    String first = git("rev-list", "--max-parents=0", "HEAD").strip();
    Path clone = temporary.resolve("clone");
    git("clone", "-q", "--depth", "1", folder.toUri().toString(), clone.toString());
    CommandLineRun run = CommandLineRun.in(clone, "check", "--changed-since", first);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("this clone is shallow").contains("--unshallow");
  }

  @Test
  void aSubmoduleIsARepositoryOfItsOwn() throws Exception {
    git("-c", "protocol.file.allow=always", "submodule", "-q", "add", "./", "inner");
    write("inner/edited.md", "changed in the submodule");
    assertThat(taken("--changed-since", "main")).noneMatch(name -> name.startsWith("inner/"));
  }

  @Test
  void ignoreFilesLeaveOutWhatGitLeavesOut() throws Exception {
    write(".gitignore", "*.txt\n!/keep.txt\n/build/\n/posts/**/old\n\\#odd.md\nwide*[0-9].md\n");
    write("posts/.gitignore", "!again.txt\n/only-here.md\ndrafts/*\n!drafts/good.md\n");
    write("posts/deep/.gitignore", "# nothing\n\n!old\n*.md \n!last.md\n");
    for (String name :
        List.of(
            "a.txt",
            "keep.txt",
            "posts/keep.txt",
            "posts/again.txt",
            "posts/x/again.txt",
            "build/a.md",
            "posts/build/a.md",
            "posts/old/a.md",
            "posts/x/old/b.md",
            "#odd.md",
            "wide-1.md",
            "wide-x.md",
            "posts/only-here.md",
            "posts/x/only-here.md",
            "posts/drafts/good.md",
            "posts/drafts/bad.md",
            "posts/drafts/x/good.md",
            "posts/deep/a.md",
            "posts/deep/last.md",
            "posts/deep/old/last.md")) {
      write(name, "A tide.");
    }
    String files = git("ls-files", "-z", "--cached", "--others", "--exclude-standard");
    List<String> ofGit =
        List.of(files.split("\0")).stream()
            .filter(f -> f.endsWith(".md") || f.endsWith(".txt"))
            .toList();
    assertThat(taken()).containsExactlyElementsOf(new TreeSet<>(ofGit));
  }

  @Test
  void aListMayBePartedByNul() {
    String list = "edited.md\0deep/er/grüße an alle.md\0";
    CommandLineRun run =
        CommandLineRun.with(folder, list, Map.of(), "check", "--show-files", "--files-from", "-");
    assertThat(taken(run)).containsExactly("deep/er/grüße an alle.md", "edited.md");
  }

  private List<String> taken(String... args) {
    List<String> all = new ArrayList<>(List.of("check", "--show-files"));
    all.addAll(List.of(args));
    return taken(CommandLineRun.in(folder, all.toArray(String[]::new)));
  }

  private static List<String> taken(CommandLineRun run) {
    return run.err()
        .lines()
        .filter(l -> l.startsWith("in   "))
        .map(l -> l.substring(5, l.lastIndexOf(" (")))
        .sorted()
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "Bring it up to date");
  }

  private String git(String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(command));
    Process process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(words + out).isZero();
    return out;
  }
}
