package reprint;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that is to be read.
 *
 * @param file absolute; for standard input where the document would lie
 * @param shown its path in reports
 * @param bytes of what does not lie in the file; not to be changed
 */
public record Input(Path file, String shown, Optional<byte[]> bytes) {

  /** A file. */
  public static Input of(Path file) {
    return new Input(file.toAbsolutePath().normalize(), file.toString(), Optional.empty());
  }
}
