package reprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that a branch has changed: those that differ between the working tree, including new
 * files, and the commit where HEAD branched off from a revision. It runs {@code git} without a
 * shell; user input reaches git only as a revision.
 */
final class ChangedFiles {
  private final Path folder;

  private ChangedFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The files, absolute and without links in their folders; deleted files are not included.
   *
   * @param folder in the repository
   * @throws IOException if git is missing or fails; the message is for the user
   */
  static Set<Path> since(String revision, Path folder) throws IOException, InterruptedException {
    ChangedFiles git = new ChangedFiles(folder);
    Path top = Path.of(git.line("rev-parse", "--show-toplevel"));
    String base = git.base(revision);
    Set<Path> files = new HashSet<>();
    ChangedFiles all = new ChangedFiles(top);
    for (String name :
        all.names(
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--diff-filter=d",
            "--no-ext-diff",
            "--ignore-submodules=all",
            base,
            "--")) {
      files.add(top.resolve(name));
    }
    for (String name : all.names("ls-files", "-z", "--others", "--exclude-standard", "--")) {
      files.add(top.resolve(name));
    }
    return files;
  }

  /** The commit where HEAD branched off: later changes on the other side do not count. */
  private String base(String revision) throws IOException, InterruptedException {
    String commit = revision + "^{commit}";
    Output found = git("rev-parse", "--verify", "--quiet", "--end-of-options", commit);
    if (found.status() != 0) {
      throw new IOException("unknown git revision '" + revision + "'" + ifShallow());
    }
    Output base = git("merge-base", found.text().strip(), "HEAD");
    if (base.status() != 0) {
      throw new IOException("HEAD and '" + revision + "' have no common commit" + ifShallow());
    }
    return base.text().strip();
  }

  private String ifShallow() throws IOException, InterruptedException {
    boolean shallow = line("rev-parse", "--is-shallow-repository").equals("true");
    return shallow
        ? ": this clone is shallow; fetch its history (git fetch --unshallow, fetch-depth: 0)"
        : "";
  }

  private List<String> names(String... command) throws IOException, InterruptedException {
    return List.of(output(command).split("\0")).stream().filter(n -> !n.isEmpty()).toList();
  }

  private String line(String... command) throws IOException, InterruptedException {
    return output(command).strip();
  }

  private String output(String... command) throws IOException, InterruptedException {
    Output output = git(command);
    if (output.status() != 0) {
      throw new IOException("--changed-since: " + output.text().strip());
    }
    return output.text();
  }

  /** The result of git; the text is its standard output, or its error message if it fails. */
  private record Output(int status, String text) {}

  private Output git(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("git", "--no-optional-locks"));
    words.addAll(List.of("-c", "core.fsmonitor=false"));
    words.addAll(List.of(command));
    Path complaints = Files.createTempFile("reprint", ".git");
    try {
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.redirectError(complaints.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      return new Output(status, status == 0 ? out : Files.readString(complaints));
    } finally {
      Files.delete(complaints);
    }
  }
}
