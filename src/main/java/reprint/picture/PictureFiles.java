package reprint.picture;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.ReadException;

/**
 * Opens the pictures beside an article. Articles are not trusted: nothing outside the article's
 * tree is opened, by whatever path or symbolic link.
 *
 * @param folder of the article
 * @param tree the repository's root, or the folder itself outside a repository
 */
public record PictureFiles(Path folder, Path tree, Limits limits) implements PictureSource {
  /** Folders that a site publishes at its root. */
  private static final List<String> SITE_FILES = List.of("", "static", "public");

  /**
   * The pictures beside a document, or beside its intended path.
   *
   * @param document absolute
   * @param home the root of the repository
   */
  public static PictureSource beside(Path document, Path home, Limits limits) {
    Path folder = document.getParent();
    Path tree = folder.startsWith(home) ? home : folder;
    return new PictureFiles(folder, tree, limits);
  }

  /** Whether a link shows a picture from a path. */
  static boolean isBeside(Link link) {
    String path = path(link);
    boolean elsewhere = path.contains(":") || path.startsWith("//");
    return link.kind() == Link.Kind.IMAGE && !elsewhere && DocumentReader.isPicture(path);
  }

  private static String path(Link image) {
    return image.url().replaceFirst("(?s)[?#].*", "");
  }

  @Override
  public List<Property> properties(Link image) throws ReadException {
    if (!isBeside(image)) {
      return List.of();
    }
    try {
      String address = path(image);
      String name = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      for (Path file : name.startsWith("/") ? fromRoot(name) : List.of(folder.resolve(name))) {
        if (isInside(file.normalize())) {
          return new DocumentReader(limits).readPicture(file, image);
        }
      }
      return List.of();
    } catch (InvalidPathException | IOException e) {
      return List.of(); // no file name, or no such file
    } catch (IllegalArgumentException e) {
      return List.of(); // a % without a code
    }
  }

  /**
   * Searches a path from the site's root in the article's folder, in each folder above it up to the
   * tree's root, and in the folders from which site generators copy such files.
   */
  private List<Path> fromRoot(String name) {
    String path = name.replaceFirst("^/+", "");
    List<Path> files = new ArrayList<>();
    for (Path root = folder; root != null && root.startsWith(tree); root = root.getParent()) {
      for (String place : SITE_FILES) {
        files.add(root.resolve(place).resolve(path));
      }
    }
    return files;
  }

  private boolean isInside(Path file) throws IOException {
    return file.startsWith(tree)
        && Files.isRegularFile(file)
        && file.toRealPath().startsWith(tree.toRealPath());
  }
}
