package reprint;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import reprint.config.InForce;
import reprint.read.DocumentReader;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.ReadException;

/**
 * Opens the pictures that lie beside an article. An article is not trusted: nothing outside of the
 * tree that it lies in is opened, through whatever path or symbolic link.
 *
 * @param folder of the article
 * @param tree the repository's root, or the folder itself where it lies in none
 */
record PictureFiles(Path folder, Path tree, DocumentReader reader) implements PictureSource {

  /** For a document that lies in a file; one from standard input has no pictures beside it. */
  static PictureSource of(Input input, InForce inForce) {
    if (input.bytes().isPresent() || input.file().getParent() == null) {
      return NONE;
    }
    Path folder = input.file().getParent();
    Path tree = folder.startsWith(inForce.home()) ? inForce.home() : folder;
    return new PictureFiles(folder, tree, new DocumentReader(inForce.settings().limits()));
  }

  @Override
  public List<Property> properties(Link image) throws ReadException {
    String address = image.url().replaceFirst("[?#].*", "");
    boolean elsewhere = address.contains(":") || address.startsWith("//");
    if (elsewhere || !DocumentReader.isPicture(address)) {
      return List.of();
    }
    try {
      String name = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      Path file = folder.resolve(name).normalize();
      return isInside(file) ? reader.readPicture(file, image) : List.of();
    } catch (InvalidPathException | IOException e) {
      return List.of(); // no name of a file, or of none that is there
    } catch (IllegalArgumentException e) {
      return List.of(); // a % that codes nothing
    }
  }

  private boolean isInside(Path file) throws IOException {
    return file.startsWith(tree)
        && Files.isRegularFile(file)
        && file.toRealPath().startsWith(tree.toRealPath());
  }
}
