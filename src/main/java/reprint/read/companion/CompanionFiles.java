package reprint.read.companion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.read.Companion;

/** Finds the companions of documents. */
public final class CompanionFiles {
  /** Bytes that are read of each at most; licence texts have 50,000. */
  private static final int LARGEST = 1_000_000;

  private static final List<String> TABLES = List.of("REUSE.toml", ".reuse/dep5");

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

  private CompanionFiles() {}

  /** What lies in {@code folder} and above it, up to {@code home}. */
  public static Companion.Folder in(Path folder, Path home) throws IOException {
    Map<Path, Companion> licenses = new LinkedHashMap<>();
    for (String name : FOLDER) {
      Path license = folder.resolve(name);
      if (Files.isRegularFile(license)) {
        licenses.put(license, companion(license, home, Companion.Kind.FOLDER, text(license)));
      }
    }
    List<Path> tables = new ArrayList<>();
    Path at = folder;
    while (at != null && (at.equals(folder) || at.startsWith(home))) {
      for (String name : TABLES) {
        Path table = at.resolve(name);
        if (Files.isRegularFile(table)) {
          tables.add(table);
        }
      }
      at = at.getParent();
    }
    return new Companion.Folder(home, tables, licenses);
  }

  /** The companions of a file in that folder, the nearest first. */
  public static List<Companion> of(Path file, Companion.Folder folder) throws IOException {
    List<Companion> found = new ArrayList<>();
    Path sidecar = file.resolveSibling(file.getFileName() + ".license");
    if (Files.isRegularFile(sidecar)) {
      found.add(companion(sidecar, folder.home(), Companion.Kind.SIDECAR, text(sidecar)));
    } else {
      table(file, folder).ifPresent(found::add);
    }
    folder
        .licenses()
        .forEach(
            (path, companion) -> {
              if (!path.equals(file)) {
                found.add(companion);
              }
            });
    return found;
  }

  /** What the nearest table with the file says. */
  private static Optional<Companion> table(Path file, Companion.Folder folder) throws IOException {
    for (Path table : folder.tables()) {
      Optional<String> said = said(table, file);
      if (said.isPresent()) {
        return Optional.of(companion(table, folder.home(), Companion.Kind.TABLE, said.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> said(Path table, Path file) throws IOException {
    boolean toml = table.endsWith(TABLES.get(0));
    Path base = toml ? table.getParent() : table.getParent().getParent();
    String path = base.relativize(file).toString().replace('\\', '/');
    return toml ? ReuseTable.toml(text(table), path) : ReuseTable.dep5(text(table), path);
  }

  private static Companion companion(Path path, Path home, Companion.Kind kind, String text) {
    Path shown = path.startsWith(home) ? home.relativize(path) : path.getFileName();
    return new Companion(shown.toString().replace('\\', '/'), kind, text);
  }

  private static String text(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }
}
