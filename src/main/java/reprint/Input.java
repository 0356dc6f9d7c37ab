package reprint;

import java.nio.file.Path;
import java.util.Optional;
import reprint.originals.Search;
import reprint.read.Document;

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

  /** Whether what is found in a document depends on files beside it: on pictures that it shows. */
  public static boolean looksBeside(Document document) {
    return ShownPictures.in(document).anyMatch(PictureFiles::isBeside);
  }

  /** It as the original of a document. */
  Search.Given asOriginal(String foundBy) {
    return new Search.Given(file, shown, bytes, foundBy);
  }
}
