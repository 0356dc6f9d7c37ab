package reprint.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import reprint.read.companion.CompanionFiles;

/**
 * A file that speaks of a document's licence and stands beside it or above it.
 *
 * @param path from the root of the repository where it lies in it; else its name
 * @param kind of file
 * @param text all of it; of a table what it says for the document
 */
public record Companion(String path, Kind kind, String text) {
  /** What a companion speaks of. */
  public enum Kind {
    /** {@code NAME.license}: of the document (REUSE 3.3, "Comment headers and sidecars"). */
    SIDECAR,
    /** {@code REUSE.toml} or {@code .reuse/dep5}: of the files that its patterns name. */
    TABLE,
    /** {@code LICENSE}, {@code COPYING}: of the folder as a whole. */
    FOLDER
  }

  /**
   * The companions of {@code file}, the nearest first; none for what does not lie in a folder.
   *
   * @param home the folder above which nothing is looked for
   */
  public static List<Companion> of(Path file, Path home) throws IOException {
    Path folder = file.getParent();
    return folder == null || !Files.isRegularFile(file)
        ? List.of()
        : Folder.of(folder, home).companions(file);
  }

  /** The same; one that cannot be read leaves the document unverified. */
  public static List<Companion> of(Path file, Path home, List<Notification> notifications) {
    try {
      return of(file, home);
    } catch (IOException e) {
      notifications.add(new Notification("A file about the licence could not be read: " + e, 0));
      return List.of();
    }
  }

  /**
   * What lies in a folder and above it that speaks of the files in it; looked for once for many.
   *
   * @param home the folder above which nothing is looked for
   * @param tables for files that have no companion of their own, the nearest first
   * @param licenses of the folder as a whole, by their files
   */
  public record Folder(Path home, List<Path> tables, Map<Path, Companion> licenses) {
    public Folder {
      tables = List.copyOf(tables);
    }

    public static Folder of(Path folder, Path home) throws IOException {
      return CompanionFiles.in(folder, home);
    }

    /** The companions of a file in this folder, the nearest first. */
    public List<Companion> companions(Path file) throws IOException {
      return CompanionFiles.of(file, this);
    }
  }
}
