package reprint.originals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.archive.ArchivedPage;
import reprint.archive.WebArchive;
import reprint.read.DocumentReader;
import reprint.read.ReadException;

/** The saved originals of a folder. Immutable once opened. */
final class Library {
  private final Path folder;
  private final DocumentReader reader;
  private final Signatures signatures;
  private final Map<String, List<SavedOriginal>> byAddress = new HashMap<>();
  private final ReadOriginals last = new ReadOriginals();

  private final boolean hasFiles;

  private Library(Path folder, DocumentReader reader, List<IndexedFile> files) {
    this.folder = folder;
    this.reader = reader;
    hasFiles = !files.isEmpty();
    signatures = new Signatures(files.stream().flatMap(file -> file.originals().stream()).toList());
    for (SavedOriginal original : signatures.originals()) {
      for (String address : original.addresses()) {
        byAddress.computeIfAbsent(address, a -> new ArrayList<>(1)).add(original);
      }
    }
  }

  /** Opens a folder and reads its new and changed files. */
  static Library open(Path folder, DocumentReader reader, IndexFile index) {
    Path real = real(folder);
    return new Library(real, reader, new LibraryReader(real, reader).read(index));
  }

  /** Whether it holds no possible original. */
  boolean isEmpty() {
    return !hasFiles;
  }

  /** Whether none of its files could be read. */
  boolean isUnread() {
    return hasFiles && signatures.originals().isEmpty();
  }

  /** Whether a file lies in this folder and so is itself an original. */
  boolean holds(Path file) {
    return real(file).startsWith(folder);
  }

  /** Originals saved from an address. */
  List<SavedOriginal> at(String address) {
    return byAddress.getOrDefault(address, List.of());
  }

  /** Originals that may share most runs of words with a text, the likeliest first. */
  List<SavedOriginal> like(Signature wanted, int runs) {
    return signatures.like(wanted, runs);
  }

  /**
   * An original compared with what is wanted; read if it is not cached.
   *
   * @param home folder from which its path is shown
   */
  Candidate candidate(SavedOriginal original, Path home, SketchQuery wanted) throws ReadException {
    Path file = folder.resolve(original.path());
    String shown = shown(file, home);
    String name = shown + "#" + original.offset();
    Optional<ReadOriginal> known = last.find(name);
    ReadOriginal saved = known.isPresent() ? known.get() : read(original, file, shown);
    last.add(name, saved);
    return Candidate.of(saved, wanted);
  }

  private ReadOriginal read(SavedOriginal original, Path file, String shown) throws ReadException {
    if (original.offset() == SavedOriginal.WHOLE) {
      return ReadOriginal.of(reader.read(file, shown), Instant.MAX);
    }
    ArchivedPage page = new WebArchive(file, shown, reader).at(original.offset());
    return ReadOriginal.of(page.document(), page.date());
  }

  static String shown(Path file, Path home) {
    Path base = real(home);
    return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
  }

  /** The path without links; for a missing file the path itself. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
