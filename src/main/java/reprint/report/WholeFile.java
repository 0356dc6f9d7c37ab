package reprint.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there when it is whole. What is no regular file
 * ({@code /dev/stdout}, a pipe) is written to as it is.
 */
final class WholeFile implements Closeable {
  private final Path path;
  private final Path draft;
  private final Writer writer;

  WholeFile(Path given) throws IOException {
    boolean there = Files.exists(given);
    path = there ? given.toRealPath() : given.toAbsolutePath();
    draft = there && !Files.isRegularFile(path) ? path : draftOf(path);
    writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
    if (!draft.equals(path)) {
      draft.toFile().deleteOnExit(); // Ctrl-C ends the program without closing anything
    }
  }

  /** The process in the name keeps two runs apart that write the same report. */
  private static Path draftOf(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    long process = ProcessHandle.current().pid();
    return path.resolveSibling("." + path.getFileName() + "." + process + ".part");
  }

  Writer writer() {
    return writer;
  }

  /** The file is whole. */
  void keep() throws IOException {
    writer.close();
    if (draft.equals(path)) {
      return;
    }
    try {
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves no trace of a file that was not kept. */
  @Override
  public void close() throws IOException {
    writer.close();
    if (!draft.equals(path)) {
      Files.deleteIfExists(draft);
    }
  }
}
