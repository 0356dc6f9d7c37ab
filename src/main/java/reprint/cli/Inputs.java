package reprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import reprint.Input;
import reprint.read.DocumentReader;

/**
 * Finds the documents for the paths of a command line. Folders are searched. Ignore files and the
 * configuration exclude files found there; files named on the command line are excluded only with
 * {@code forceExclude}. Long because finding, leaving out and naming all write the one list of
 * choices.
 */
final class Inputs {
  private final Path folder;
  private final boolean forceExclude;
  private final Function<Path, Optional<String>> excluded;
  private final Map<String, Input> found = new TreeMap<>();
  private final List<Choice> choices = new ArrayList<>();

  /**
   * Why a file is included or skipped.
   *
   * @param shown its path
   * @param taken whether it is included
   * @param why a few words
   */
  record Choice(String shown, boolean taken, String why) {
    private static final String FOUND = "found";

    /** Whether it was found in a folder, and not named. */
    boolean isSearched() {
      return taken && why.equals(FOUND);
    }
  }

  /**
   * @param folder to which paths are relative
   * @param forceExclude whether exclusions also apply to files named on the command line
   * @param excluded why the configuration excludes a path
   */
  Inputs(Path folder, boolean forceExclude, Function<Path, Optional<String>> excluded) {
    this.folder = folder;
    this.forceExclude = forceExclude;
    this.excluded = excluded;
  }

  /** The documents so far, in path order. */
  List<Input> found() {
    return List.copyOf(found.values());
  }

  List<Choice> choices() {
    return List.copyOf(choices);
  }

  /** The paths of documents that were found in folders and not named as well. */
  Set<String> searched() {
    Set<String> paths = new HashSet<>();
    choices.stream().filter(Choice::isSearched).forEach(c -> paths.add(c.shown()));
    choices.stream()
        .filter(c -> c.taken() && !c.isSearched())
        .forEach(c -> paths.remove(c.shown()));
    return paths;
  }

  /**
   * Removes files that are not in {@code set}; documents without a file stay.
   *
   * @param set files, absolute and without links in their folders
   * @param why a few words for removed files
   */
  void keep(Set<Path> set, String why) throws IOException {
    for (Input input : found()) {
      if (input.bytes().isEmpty() && !set.contains(unlinked(input.file()))) {
        found.remove(input.shown());
        choices.removeIf(c -> c.taken() && c.shown().equals(input.shown()));
        choices.add(new Choice(input.shown(), false, why));
      }
    }
  }

  private static Path unlinked(Path file) throws IOException {
    Path parent = file.getParent();
    return Files.isDirectory(parent) ? parent.toRealPath().resolve(file.getFileName()) : file;
  }

  /** Adds a document already in memory, such as standard input. */
  void add(Input input) {
    found.put(input.shown(), input);
  }

  /**
   * Adds the documents of a path. A missing file is added, so that reading it reports the error.
   *
   * @param path as typed
   * @return false for a folder without a document
   */
  boolean add(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (Files.isDirectory(file)) {
      int before = choices.size();
      walk(file, path, IgnoreRules.upFrom(file));
      return choices.subList(before, choices.size()).stream().anyMatch(Choice::taken);
    }
    Optional<String> reason = forceExclude ? leftOut(file) : Optional.empty();
    choose(file, path, reason, "named");
    return true;
  }

  /** A file is also excluded if a folder above it is. */
  private Optional<String> leftOut(Path file) throws IOException {
    for (Path at = file; at.getParent() != null; at = at.getParent()) {
      IgnoreRules rules = IgnoreRules.upFrom(at.getParent());
      Path path = at;
      Optional<String> by =
          rules.leavesOut(path, !path.equals(file)).or(() -> excluded.apply(path));
      if (by.isPresent()) {
        return by;
      }
      if (Files.exists(at.getParent().resolve(".git"))) {
        break;
      }
    }
    return Optional.empty();
  }

  private void walk(Path dir, String shown, IgnoreRules rules) throws IOException {
    String prefix = shown.equals(".") ? "" : shown.replaceFirst("/+$", "") + "/";
    for (Entry entry : entries(dir)) {
      String path = prefix + entry.name();
      Path file = entry.path();
      Optional<BasicFileAttributes> is = attributes(file);
      boolean isFolder = is.isPresent() && is.get().isDirectory();
      Optional<String> out = rules.leavesOut(file, isFolder).or(() -> excluded.apply(file));
      if (isFolder) {
        enter(file, path, rules, out);
      } else if (!DocumentReader.isDocument(entry.name())) {
        choices.add(new Choice(path, false, "not a document, by its name"));
      } else if (is.isPresent() && is.get().isRegularFile() || leadsToFile(file)) {
        choose(file, path, out, Choice.FOUND);
      } else {
        choices.add(new Choice(path, false, "not a regular file"));
      }
    }
  }

  /** The content of a folder. */
  private record Entry(String name, Path path) {}

  /** Sorted by name. */
  private static List<Entry> entries(Path dir) throws IOException {
    try (Stream<Path> list = Files.list(dir)) {
      return list.map(e -> new Entry(e.getFileName().toString(), e))
          .sorted(Comparator.comparing(Entry::name))
          .toList();
    }
  }

  /** Read once, because each look into an archive is expensive. Absent: deleted meanwhile. */
  private static Optional<BasicFileAttributes> attributes(Path entry) {
    try {
      return Optional.of(
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Not for a pipe, which may never end. A dangling link is added: reading it reports the error.
   */
  private static boolean leadsToFile(Path link) {
    return Files.isRegularFile(link) || !Files.exists(link);
  }

  private void enter(Path dir, String shown, IgnoreRules rules, Optional<String> out)
      throws IOException {
    if (dir.getFileName().toString().equals(".git")) {
      return;
    }
    if (out.isPresent()) {
      choices.add(new Choice(shown + "/", false, out.get()));
    } else {
      walk(dir, shown, IgnoreRules.read(dir, rules));
    }
  }

  private void choose(Path file, String shown, Optional<String> out, String why) {
    String plain = shown.startsWith("./") ? shown.substring(2) : shown;
    choices.add(new Choice(plain, out.isEmpty(), out.orElse(why)));
    if (out.isEmpty()) {
      add(new Input(file, plain, Optional.empty()));
    }
  }
}
