package reprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files to which a run writes its reports; none of them may be an input.
 *
 * @param files absolute
 */
record Written(List<Path> files) {
  /** Options that name an input file. */
  private static final List<String> READ =
      List.of("--original", "--baseline", "--config", "--files-from", "--pairs");

  static Written by(DocumentOptions options, Streams streams) throws IOException {
    Written written =
        new Written(Outputs.files(options, streams).stream().map(Outputs.ToFile::file).toList());
    for (String option : READ) {
      for (String file : options.text(option).stream().toList()) {
        written.refuse(streams.folder().resolve(file), file);
      }
    }
    return written;
  }

  /** Why a file is skipped as a document: a report is written to it. */
  Optional<String> leavesOut(Path path) {
    return files.contains(path) ? Optional.of("a report is written there") : Optional.empty();
  }

  /** Refuses to overwrite an input, under any name. A device may be both. */
  void refuse(Path read, String shown) throws IOException {
    for (Path file : files) {
      boolean both = Files.isRegularFile(file) && Files.exists(read);
      if (both && Files.isSameFile(file, read)) {
        throw new UsageException(
            shown + " is an input of this run, so no report can be written to it.");
      }
    }
  }
}
