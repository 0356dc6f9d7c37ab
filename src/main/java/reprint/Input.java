package reprint;

import java.nio.file.Path;
import java.util.Optional;
import reprint.originals.Search;

/**
 * A document that is to be read.
 *
 * @param file absolute; for standard input where the document would lie
 * @param shown its path in reports
 * @param bytes of what does not lie in the file; not to be changed
 */
public record Input(Path file, String shown, Optional<byte[]> bytes) {

  /** A file; one in the working folder is shown from there. */
  public static Input of(Path file) {
    Path path = file.toAbsolutePath().normalize();
    Path folder = Path.of("").toAbsolutePath();
    Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
    return new Input(path, shown.toString().replace('\\', '/'), Optional.empty());
  }

  /** It as the original of a document. */
  Search.Given asOriginal(String foundBy) {
    return new Search.Given(file, shown, bytes, foundBy);
  }
}
