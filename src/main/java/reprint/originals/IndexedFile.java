package reprint.originals;

import java.util.List;

/**
 * A file of a library, as it was when it was read.
 *
 * @param path from the library's folder, with {@code /}
 * @param size in bytes
 * @param modified in milliseconds since 1970
 * @param originals in it: one, or many in a web archive; none if it could not be read
 */
record IndexedFile(String path, long size, long modified, List<SavedOriginal> originals) {
  IndexedFile {
    originals = List.copyOf(originals);
  }

  /** Whether size and date show no change. */
  boolean isSameAs(IndexedFile other) {
    return size == other.size && modified == other.modified;
  }

  /** The same file, read. */
  IndexedFile with(List<SavedOriginal> read) {
    return new IndexedFile(path, size, modified, read);
  }
}
