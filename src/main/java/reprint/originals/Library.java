package reprint.originals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.archive.ArchivedPage;
import reprint.archive.WebArchive;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.ReadException;

/** The saved originals of a folder. Never changed once it is opened. */
final class Library {
  /** The most that are compared word by word: more versions of one article are rarely saved. */
  private static final int CANDIDATES = 24;

  /**
   * Places of {@link Signature} in which two texts must agree: fewer than one in twenty runs of
   * words in common are a quotation or the same boilerplate.
   */
  private static final int LEAST_AGREEMENT = 3;

  private final Path folder;
  private final DocumentReader reader;
  private final List<SavedOriginal> originals;
  private final Map<String, List<SavedOriginal>> byAddress = new HashMap<>();

  private Library(Path folder, DocumentReader reader, List<SavedOriginal> originals) {
    this.folder = folder;
    this.reader = reader;
    this.originals = originals;
    for (SavedOriginal original : originals) {
      for (String address : original.addresses()) {
        byAddress.computeIfAbsent(address, a -> new ArrayList<>(1)).add(original);
      }
    }
  }

  /** Opens a folder; what is new or changed in it is read. */
  static Library open(Path folder, DocumentReader reader, IndexFile index) {
    Path real = real(folder);
    return new Library(real, reader, new LibraryReader(real, reader).read(index));
  }

  boolean isEmpty() {
    return originals.isEmpty();
  }

  /** Whether a file lies in this folder: then it is an original itself. */
  boolean holds(Path file) {
    return real(file).startsWith(folder);
  }

  /** Those that are saved from an address. */
  List<SavedOriginal> at(String address) {
    return byAddress.getOrDefault(address, List.of());
  }

  /** Those with the most similar text, the most similar first. */
  List<SavedOriginal> like(Signature wanted) {
    record Like(SavedOriginal original, int agreement) {}
    List<Like> like = new ArrayList<>();
    for (SavedOriginal original : originals) {
      int agreement = original.signature().agreement(wanted);
      if (agreement >= LEAST_AGREEMENT) {
        like.add(new Like(original, agreement));
      }
    }
    like.sort(Comparator.comparingInt(Like::agreement).reversed());
    return like.stream().limit(CANDIDATES).map(Like::original).toList();
  }

  /**
   * Reads an original beside what is wanted.
   *
   * @param home folder from which its path is shown
   */
  Candidate read(SavedOriginal original, Path home, Shingles wanted) throws ReadException {
    Path file = folder.resolve(original.path());
    String shown = shown(file, home);
    if (original.offset() == SavedOriginal.WHOLE) {
      Document document = reader.read(file, shown);
      return Candidate.of(document, Instant.MAX, wanted);
    }
    ArchivedPage page = new WebArchive(file, shown, reader).at(original.offset());
    return Candidate.of(page.document(), page.date(), wanted);
  }

  static String shown(Path file, Path home) {
    Path base = real(home);
    return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
  }

  /** The path without links; of what does not exist the path itself. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
