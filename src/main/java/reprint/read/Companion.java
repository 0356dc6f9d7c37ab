package reprint.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
  }
}
