package reprint.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import reprint.cache.ReportCache.Key;

/**
 * A file of the cache: a mark, what it was made of, its content, a checksum. It is written aside
 * and moved into its place, so that a run sees all of it or nothing.
 *
 * @param folder of the cache
 * @param name of the file in it
 */
record Entry(Path folder, String name) {
  /** Changes with the form of the content. */
  private static final int MARK = 0x52504303;

  /** Ends the names of files that are being written. */
  static final String PART = ".part";

  /** The content is not what was written. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(String message) {
      super(message);
    }
  }

  /** Writes the content. */
  interface Body {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private Path file() {
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  /** The content, where it was made of what {@code key} tells. */
  Optional<ByteBuffer> read(Key key) throws IOException {
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Files.readAllBytes(file()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    int end = bytes.capacity() - Long.BYTES;
    if (end < Integer.BYTES || bytes.getLong(end) != checksum(bytes.array(), end)) {
      throw new Damaged(file() + " is damaged");
    }
    FieldInput in = new FieldInput(bytes);
    boolean fits =
        in.number() == MARK
            && in.text().equals(key.name())
            && in.texts().equals(key.made())
            && in.isNext(key.document());
    return fits ? Optional.of(bytes) : Optional.empty();
  }

  void write(Key key, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    FieldOutput head = new FieldOutput(bytes);
    head.number(MARK);
    head.text(key.name());
    head.texts(key.made());
    head.bytes(key.document());
    body.write(bytes);
    byte[] content = bytes.toByteArray();
    new FieldOutput(bytes).day(checksum(content, content.length));
    Files.createDirectories(file().getParent());
    Path part = Files.createTempFile(folder, "", PART);
    try {
      Files.write(part, bytes.toByteArray());
      Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
