package reprint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.originals.Search;
import reprint.picture.PictureFiles;
import reprint.picture.PictureSource;

/**
 * A document that is to be read.
 *
 * @param file absolute; for a text in memory where it would lie
 * @param shown its path in reports
 * @param bytes of a text in memory; not to be changed
 */
public record Input(Path file, String shown, Optional<byte[]> bytes) {

  /** A file; one in the working folder is shown from there. */
  public static Input of(Path file) {
    Path path = file.toAbsolutePath().normalize();
    Path folder = Path.of("").toAbsolutePath();
    Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
    return new Input(path, shown.toString().replace('\\', '/'), Optional.empty());
  }

  /**
   * A text in memory.
   *
   * @param name such as {@code tide.md}: its ending may tell the format
   */
  public static Input of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What would be the content of a file.
   *
   * @param name such as {@code tide.html}: its ending may tell the format
   * @param bytes not to be changed
   */
  public static Input of(String name, byte[] bytes) {
    return new Input(Path.of(name).toAbsolutePath().normalize(), name, Optional.of(bytes));
  }

  /** The configuration nearest to it. */
  InForce inForce() {
    return Configuration.of(Path.of("").toAbsolutePath()).forPath(file);
  }

  /** The pictures beside it, opened within the limits of its settings. */
  PictureSource pictures(InForce inForce) {
    return PictureFiles.beside(file, inForce.home(), inForce.settings().limits());
  }

  /** It as the original of a document. */
  Search.Given asOriginal(String foundBy) {
    return new Search.Given(file, shown, bytes, foundBy);
  }
}
