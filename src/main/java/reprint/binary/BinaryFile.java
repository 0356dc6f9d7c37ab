package reprint.binary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * A file of values: the name of its form, the values, a checksum.
 *
 * @param file its path
 * @param form changes with the order and types of the values
 */
public record BinaryFile(Path file, String form) {
  /** Suffix of files that are being written. */
  private static final String PART = ".part";

  /** Age after which an unfinished file of a stopped run is deleted. */
  private static final Duration CUT_OFF = Duration.ofHours(1);

  /** Starts a file. */
  public BinaryWriter writer() {
    BinaryWriter out = new BinaryWriter();
    out.text(form);
    return out;
  }

  /**
   * The values of the file.
   *
   * @throws DamagedException if it is not whole or of another form
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  public BinaryReader read() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - Long.BYTES;
    BinaryReader in = new BinaryReader(file.toString(), bytes, Math.max(0, end));
    if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
      throw in.damaged();
    }
    if (!in.text().equals(form)) {
      throw new DamagedException(file + " was written by another version");
    }
    return in;
  }

  /**
   * Writes the file.
   *
   * @param out from {@link #writer}
   */
  public void write(BinaryWriter out) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, whole(out));
  }

  /**
   * The same, but writes a temporary file and moves it into place, so that a reader sees all of it
   * or nothing. Only the user can read it.
   *
   * @param aside a folder on the same disk that is cleaned up
   */
  public void replace(BinaryWriter out, Path aside) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(aside, "", PART);
    try {
      Files.write(part, whole(out));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static byte[] whole(BinaryWriter out) {
    byte[] content = out.toBytes();
    out.bits(checksum(content, content.length));
    return out.toBytes();
  }

  /** Deletes temporary files of interrupted runs. */
  public static void clearUp(Path aside) throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(CUT_OFF));
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(aside, "*" + PART)) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
