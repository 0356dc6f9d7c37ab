package reprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths that a run must look at. */
record DocumentPaths(DocumentOptions options, Streams streams) {

  /** Whether they are whole folders, not only some of their files. */
  boolean areFolders() throws IOException {
    boolean chosen =
        options.text("--changed-since").isPresent() || options.text("--files-from").isPresent();
    return !chosen
        && paths().stream().allMatch(path -> Files.isDirectory(streams.folder().resolve(path)));
  }

  /** From the command line, then from lists; the current folder if there are none. */
  List<String> paths() throws IOException {
    Optional<String> list = options.text("--files-from");
    if (list.isEmpty()) {
      return options.paths().isEmpty() ? List.of(".") : options.paths();
    }
    List<String> paths = new ArrayList<>(options.paths());
    boolean standard = list.get().equals("-");
    if (standard && paths.contains("-")) {
      throw new UsageException(
          "Standard input can be a document or a list of files, but not both.");
    }
    byte[] names =
        standard
            ? streams.in().readAllBytes()
            : Files.readAllBytes(streams.folder().resolve(list.get()));
    paths.addAll(names(new String(names, StandardCharsets.UTF_8)));
    return paths;
  }

  /** One name per line, or separated by NUL, so that names can contain line breaks. */
  private static List<String> names(String list) {
    Stream<String> names = list.indexOf('\0') < 0 ? list.lines() : Stream.of(list.split("\0"));
    return names.filter(name -> !name.isBlank()).toList();
  }
}
