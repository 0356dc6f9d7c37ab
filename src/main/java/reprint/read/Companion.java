package reprint.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
    return new CompanionFiles(file, home).find();
  }
}
