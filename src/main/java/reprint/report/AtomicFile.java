package reprint.report;

import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written under a temporary name and moved into place when complete. Anything but a
 * regular file ({@code /dev/stdout}, a pipe) is written directly. Errors name the file.
 */
final class AtomicFile implements Closeable {
  private final Path given;
  private final Path path;
  private final Path draft;
  private final Writer writer;

  AtomicFile(Path given) throws IOException {
    this.given = given;
    try {
      boolean there = Files.exists(given);
      path = there ? given.toRealPath() : given.toAbsolutePath();
      draft = there && !Files.isRegularFile(path) ? path : draftOf(path);
      writer = new Named(Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failure(e);
    }
    if (!isLive()) {
      draft.toFile().deleteOnExit(); // Ctrl-C ends the program without closing anything
    }
  }

  /** The process id in the name separates two runs that write the same report. */
  private static Path draftOf(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    long process = ProcessHandle.current().pid();
    return path.resolveSibling("." + path.getFileName() + "." + process + ".part");
  }

  Writer writer() {
    return writer;
  }

  /** Whether somebody may read it while it is being written. */
  boolean isLive() {
    return draft.equals(path);
  }

  /** Marks the file as complete. */
  void keep() throws IOException {
    try {
      writer.close();
      if (!isLive()) {
        move();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes the temporary file of an incomplete report. */
  @Override
  public void close() throws IOException {
    try (writer) {
      if (!isLive()) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // already reported, or nobody wants the report any more
    }
  }

  /** Names the file that the user gave, not the temporary one. */
  private FileSystemException failure(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new AccessDeniedException(given.toString());
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return new FileSystemException(given.toString(), null, reason);
  }

  private final class Named extends FilterWriter {
    Named(Writer out) {
      super(out);
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
      try {
        out.write(signs, from, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      try {
        out.write(text, from, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }
}
