package reprint.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import reprint.read.companion.CompanionFiles;

/**
 * A file beside or above a document that states its licence.
 *
 * @param path from the root of the repository if the file lies in one; else its name
 * @param kind of file
 * @param text all of it; of a table only what applies to the document
 */
public record Companion(String path, Kind kind, String text) {
  /** What a companion applies to. */
  public enum Kind {
    /** {@code NAME.license}: the document (REUSE 3.3, "Comment headers and sidecars"). */
    SIDECAR,
    /** {@code REUSE.toml} or {@code .reuse/dep5}: the files that its patterns match. */
    TABLE,
    /** {@code LICENSE}, {@code COPYING}: the folder as a whole. */
    FOLDER
  }

  /**
   * The companions of {@code file}, the nearest first; none outside {@code home}.
   *
   * @param home the topmost folder to search
   */
  public static List<Companion> of(Path file, Path home) throws IOException {
    Path folder = file.getParent();
    return folder == null || !Files.isRegularFile(file)
        ? List.of()
        : Folder.of(folder, home).companions(file);
  }

  /** The same; if one cannot be read the document is left unverified. */
  public static List<Companion> of(Path file, Path home, List<Notification> notifications) {
    try {
      return of(file, home);
    } catch (IOException e) {
      notifications.add(new Notification("A file about the licence could not be read: " + e, 0));
      return List.of();
    }
  }

  /**
   * The companions in a folder and above it; looked up once for all its files.
   *
   * @param home the topmost folder to search
   * @param tables for files without a companion of their own, the nearest first
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
