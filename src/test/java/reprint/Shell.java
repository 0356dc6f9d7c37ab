package reprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs in a folder, as a terminal or a CI job would: with the release on the PATH. */
final class Shell {
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path DIST = ROOT.resolve("target/reprint");

  private static final int SECONDS = 60;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Shell(Path folder) {
    this.folder = folder;
    // a copy of the program would begin to make its archive while its folder is deleted
    environment.put("REPRINT_NO_ARCHIVE", "1");
    environment.put("PATH", DIST.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("REPRINT", ROOT.toString());
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + role + "_NAME", "The Quay");
      environment.put("GIT_" + role + "_EMAIL", "the-quay@skerry-haven.example");
    }
  }

  Shell with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  /**
   * What a program came to.
   *
   * @param out standard output and standard error
   */
  record Result(int status, String out) {}

  Result run(Object... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("reprint", ".out");
    try {
      List<String> words = new ArrayList<>();
      for (Object word : command) {
        words.add(word.toString());
      }
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("GITHUB_"));
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still running after " + SECONDS + " s: " + words);
      }
      return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
    }
  }
}
