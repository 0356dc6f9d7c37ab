package reprint.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the folders above a document: its repository, its configuration.
 *
 * @param folder the working folder
 * @param named paths of the command line
 */
record Roots(Path folder, List<Path> named) {
  static Roots of(Path folder, List<String> named) {
    return new Roots(folder, named.stream().map(path -> folder.resolve(path).normalize()).toList());
  }

  /**
   * The topmost folder that belongs to the documents of {@code around}: of their repository, else
   * of their configuration, else the working folder, or the one on the command line that lies
   * elsewhere.
   */
  Path home(Path around, Optional<Path> configuration) {
    return above(around, Roots::isRepository)
        .or(() -> configuration.map(Path::getParent))
        .orElse(root(around));
  }

  private Path root(Path around) {
    return named.stream()
        .filter(path -> !around.startsWith(folder) && around.startsWith(path))
        .findFirst()
        .orElse(folder);
  }

  /** The nearest configuration file from {@code start} up to the root of its repository. */
  static Optional<Path> nearest(Path start) {
    Optional<Path> end = above(start, at -> hasConfiguration(at) || isRepository(at));
    return end.filter(Roots::hasConfiguration).map(at -> at.resolve(Configuration.NAME));
  }

  private static Optional<Path> above(Path start, Predicate<Path> wanted) {
    for (Path at = start; at != null; at = at.getParent()) {
      if (wanted.test(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean hasConfiguration(Path folder) {
    return Files.isRegularFile(folder.resolve(Configuration.NAME));
  }

  /** {@code .git} is a file in a worktree or submodule. */
  private static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }
}
