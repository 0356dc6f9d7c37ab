package reprint.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What something consists of, told by a sum.
 *
 * @param sum in hex digits
 */
public record Content(String sum) {

  /** By SHA-256: nobody can make another content of the same sum. */
  public static Content of(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Content(HexFormat.of().formatHex(sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * A file or a folder by the names and bytes of all its files, by CRC-32 and size: these are our
   * own and the user's, and the sum is told at each start. What is not there has a sum, too.
   */
  public static Content ofOwn(Path path) throws IOException {
    return of(
        path,
        file -> {
          byte[] bytes = Files.readAllBytes(file);
          return bytes.length + " " + crc(bytes);
        });
  }

  /** The same by SHA-256, for what may come from strangers. */
  public static Content of(Path path) throws IOException {
    return of(path, file -> of(Files.readAllBytes(file)).sum());
  }

  /** The same by names, sizes and times of change: for folders with much in them. */
  public static Content listed(Path path) throws IOException {
    return of(path, file -> Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
  }

  private interface Trait {
    String of(Path file) throws IOException;
  }

  private static Content of(Path path, Trait trait) throws IOException {
    StringBuilder all = new StringBuilder();
    if (Files.exists(path)) {
      for (Path file : files(path)) {
        all.append(path.relativize(file)).append('\0').append(trait.of(file)).append('\n');
      }
    }
    return of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A number for a name, twice told: two names in a billion billion may have the same. */
  static String name(String text) {
    long number = crc(text.getBytes(StandardCharsets.UTF_8)) << 32 | text.hashCode() & 0xFFFFFFFFL;
    return HexFormat.of().toHexDigits(number);
  }

  private static long crc(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
