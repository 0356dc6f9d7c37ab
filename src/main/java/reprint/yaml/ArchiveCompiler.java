package reprint.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the archive of rule files; run by the build. */
final class ArchiveCompiler {
  /** Only the command that runs the examples needs them, and it reads the files. */
  private static final Set<String> LEFT_OUT = Set.of("examples");

  private ArchiveCompiler() {}

  /**
   * Reads all packs of a folder, and the duties, and writes what {@link YamlFiles#in} prefers.
   *
   * @param args the folder {@code rules}, the file to write: {@code rules.bin} beside the packs
   */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    Archive.make(Path.of(args[1]), rules, files(rules), LEFT_OUT);
  }

  private static List<Path> files(Path rules) throws IOException {
    try (Stream<Path> all = Files.walk(rules)) {
      return all.filter(file -> file.toString().endsWith(".yaml"))
          .filter(ArchiveCompiler::isWanted)
          .sorted()
          .toList();
    }
  }

  private static boolean isWanted(Path file) {
    return file.endsWith("catalog/duties.yaml")
        || Files.isRegularFile(file.resolveSibling("pack.yaml"));
  }
}
