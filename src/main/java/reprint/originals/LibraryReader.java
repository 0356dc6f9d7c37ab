package reprint.originals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reprint.archive.ArchivedPage;
import reprint.archive.WebArchive;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.ReadException;

/**
 * Reads the files of a library; takes unchanged ones from the index.
 *
 * @param folder of the library
 */
record LibraryReader(Path folder, DocumentReader reader) {
  /** UTF-16 units; no article has a longer address. */
  private static final int LONGEST_ADDRESS = 4000;

  /** All files, sorted by path; updates the index. */
  List<IndexedFile> read(IndexFile index) {
    Map<String, IndexedFile> known = index.read();
    List<IndexedFile> files =
        LibraryFolder.files(folder).parallelStream()
            .map(file -> current(file, known.get(file.path())))
            .toList();
    if (files.size() != known.size() || files.stream().anyMatch(f -> known.get(f.path()) != f)) {
      index.write(files);
    }
    return files;
  }

  private IndexedFile current(IndexedFile file, IndexedFile known) {
    return known != null && known.isSameAs(file) ? known : file.with(originals(file.path()));
  }

  /**
   * An unreadable file holds no original; of a damaged archive the pages before the damage count.
   */
  private List<SavedOriginal> originals(String path) {
    List<SavedOriginal> originals = new ArrayList<>();
    Path file = folder.resolve(path);
    try {
      if (WebArchive.isArchive(path)) {
        new WebArchive(file, path, reader).forEach(page -> originals.add(original(path, page)));
      } else {
        originals.add(original(path, SavedOriginal.WHOLE, List.of(), reader.read(file, path)));
      }
      return originals;
    } catch (ReadException e) {
      return originals;
    }
  }

  private static SavedOriginal original(String path, ArchivedPage page) {
    return original(path, page.offset(), page.addresses(), page.document());
  }

  private static SavedOriginal original(
      String path, long offset, List<String> from, Document document) {
    Stream<String> addresses =
        Stream.concat(
            from.stream().map(PageAddress::normalised), OwnAddresses.of(document).stream());
    Shingles words = Shingles.of(document.mainText());
    return new SavedOriginal(
        path,
        offset,
        addresses.filter(a -> !a.isEmpty() && a.length() <= LONGEST_ADDRESS).distinct().toList(),
        words.size(),
        Signature.of(words));
  }
}
