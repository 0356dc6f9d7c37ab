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
 * The identity of some content, as a checksum.
 *
 * @param sum in hex digits; "" if it does not exist
 */
public record Content(String sum) {

  /** By SHA-256: nobody can make other content with the same checksum. */
  public static Content of(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Content(HexFormat.of().formatHex(sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * By CRC-32 and size: texts, and the names and bytes of all files in files and folders. These are
   * our own and the user's, so nobody forges them; every start computes the sum, and loading
   * SHA-256 takes longer than the rest.
   */
  public static Content ofOwn(List<String> texts, List<Path> paths) throws IOException {
    StringBuilder all = new StringBuilder(String.join("\0", texts));
    for (Path path : paths) {
      tell(path, Content::own, all);
    }
    return new Content(name(all.toString()) + all.length());
  }

  private static String own(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length + " " + crc(bytes);
  }

  /** The same by SHA-256, for content from strangers. */
  public static Content of(Path path) throws IOException {
    return of(path, file -> of(Files.readAllBytes(file)).sum());
  }

  /** The same by names, sizes and modification times: for large folders. */
  public static Content listed(Path path) throws IOException {
    return of(path, file -> Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
  }

  private interface Trait {
    String of(Path file) throws IOException;
  }

  private static Content of(Path path, Trait trait) throws IOException {
    if (!Files.exists(path)) {
      return new Content("");
    }
    StringBuilder all = new StringBuilder();
    tell(path, trait, all);
    return of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void tell(Path path, Trait trait, StringBuilder all) throws IOException {
    for (Path file : files(path)) {
      all.append(path.relativize(file)).append('\0').append(trait.of(file)).append('\n');
    }
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Two hashes of a name: two names in a billion billion may have the same. */
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
