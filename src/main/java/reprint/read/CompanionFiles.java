package reprint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Looks for the companions of one document. */
final class CompanionFiles {
  /** Bytes that are read of each; licence texts have 50,000. */
  private static final int LARGEST = 1_000_000;

  private static final List<String> FOLDER =
      List.of(
          "LICENSE",
          "LICENSE.txt",
          "LICENSE.md",
          "LICENCE",
          "LICENCE.txt",
          "LICENCE.md",
          "COPYING",
          "COPYING.txt",
          "COPYING.md");

  private final Path file;
  private final Path folder;
  private final Path home;

  CompanionFiles(Path file, Path home) {
    this.file = file;
    this.home = home;
    folder = file.getParent();
  }

  List<Companion> find() throws IOException {
    List<Companion> found = new ArrayList<>();
    if (folder == null || !Files.isRegularFile(file)) {
      return found;
    }
    Path sidecar = file.resolveSibling(file.getFileName() + ".license");
    if (Files.isRegularFile(sidecar)) {
      found.add(new Companion(shown(sidecar), Companion.Kind.SIDECAR, text(sidecar)));
    } else {
      table().ifPresent(found::add);
    }
    for (String name : FOLDER) {
      Path license = folder.resolve(name);
      if (Files.isRegularFile(license) && !license.equals(file)) {
        found.add(new Companion(shown(license), Companion.Kind.FOLDER, text(license)));
      }
    }
    return found;
  }

  /** What the nearest table that speaks of the file says. */
  private Optional<Companion> table() throws IOException {
    Path at = folder;
    Optional<Companion> found = Optional.empty();
    while (found.isEmpty() && at != null && (at.equals(folder) || at.startsWith(home))) {
      found = table(at, at.resolve("REUSE.toml"), ReuseTable::toml);
      if (found.isEmpty()) {
        found = table(at, at.resolve(".reuse").resolve("dep5"), ReuseTable::dep5);
      }
      at = at.getParent();
    }
    return found;
  }

  private Optional<Companion> table(
      Path base, Path table, BiFunction<String, String, Optional<String>> reader)
      throws IOException {
    if (!Files.isRegularFile(table)) {
      return Optional.empty();
    }
    String path = base.relativize(file).toString().replace('\\', '/');
    return reader
        .apply(text(table), path)
        .map(said -> new Companion(shown(table), Companion.Kind.TABLE, said));
  }

  private String shown(Path path) {
    Path shown = path.startsWith(home) ? home.relativize(path) : path.getFileName();
    return shown.toString().replace('\\', '/');
  }

  private static String text(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }
}
