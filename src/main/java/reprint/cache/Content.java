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

/**
 * What something consists of, told by its sum: no two contents that matter have the same.
 *
 * @param sum SHA-256 in hex digits
 */
public record Content(String sum) {

  /** Texts in their order; {@code "ab", "c"} is not {@code "a", "bc"}. */
  public static Content of(List<String> texts) {
    return of(texts, new byte[0]);
  }

  /** Texts in their order, then bytes. */
  public static Content of(List<String> texts, byte[] bytes) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text.length()).append(':').append(text);
    }
    MessageDigest sha = sha();
    sha.update(all.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    return new Content(HexFormat.of().formatHex(sha.digest(bytes)));
  }

  /**
   * A file or a folder by the names and bytes of all its files; what is not there has a sum, too.
   */
  public static Content of(Path path) throws IOException {
    return of(path, file -> of(List.of(), Files.readAllBytes(file)).sum());
  }

  /** The same by names, sizes and times of change: for folders with much in them. */
  public static Content listed(Path path) throws IOException {
    return of(path, file -> Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
  }

  private interface Trait {
    String of(Path file) throws IOException;
  }

  private static Content of(Path path, Trait trait) throws IOException {
    MessageDigest sha = sha();
    if (Files.exists(path)) {
      for (Path file : files(path)) {
        String line = path.relativize(file) + "\0" + trait.of(file) + "\n";
        sha.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Content(HexFormat.of().formatHex(sha.digest()));
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
