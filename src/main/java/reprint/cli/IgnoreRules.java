package reprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.text.Glob;

/**
 * The exclusions of {@code .gitignore} and {@code .reprintignore} in a folder and below it. Rules
 * of an inner folder follow those of the outer ones; the last match wins.
 *
 * @param folder where they stand
 * @param patterns in their order, with their file
 * @param outer those of the parent folder; null at the repository's root
 */
record IgnoreRules(Path folder, List<Sourced> patterns, IgnoreRules outer) {
  private static final List<String> NAMES = List.of(".gitignore", ".reprintignore");

  /** A pattern and its file. */
  record Sourced(Glob pattern, String file) {}

  /** The rules for a folder: its own and those of all folders up to the repository's root. */
  static IgnoreRules upFrom(Path folder) throws IOException {
    boolean top = folder.getParent() == null || Files.exists(folder.resolve(".git"));
    return read(folder, top ? null : upFrom(folder.getParent()));
  }

  /** The rules for a folder inside that of {@code outer}. */
  static IgnoreRules read(Path folder, IgnoreRules outer) throws IOException {
    List<Sourced> patterns = new ArrayList<>();
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        for (String line :
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()) {
          Glob.ofIgnoreLine(line).ifPresent(p -> patterns.add(new Sourced(p, name)));
        }
      }
    }
    return patterns.isEmpty() && outer != null
        ? outer
        : new IgnoreRules(folder, List.copyOf(patterns), outer);
  }

  /** The ignore file that excludes {@code path}; absent: none does. */
  Optional<String> leavesOut(Path path, boolean isFolder) {
    String relative =
        patterns.isEmpty() ? "" : folder.relativize(path).toString().replace('\\', '/');
    for (int i = patterns.size() - 1; i >= 0; i--) {
      Sourced rule = patterns.get(i);
      if (rule.pattern().fits(relative, isFolder)) {
        return rule.pattern().again() ? Optional.empty() : Optional.of(rule.file());
      }
    }
    return outer == null ? Optional.empty() : outer.leavesOut(path, isFolder);
  }
}
