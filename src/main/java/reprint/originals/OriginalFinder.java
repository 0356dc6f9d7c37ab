package reprint.originals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Notification;
import reprint.read.ReadException;

/**
 * Finds the original of a document: the one that was named, else one in the folders of saved
 * originals, by address or else by text. A folder is opened when it is first asked and once a run.
 * Safe for use by several threads.
 */
public final class OriginalFinder {
  private final Path cache;
  private final Map<Path, Library> libraries = new ConcurrentHashMap<>();

  /** A finder that keeps its indexes in the folder {@code cache}, where that can be written. */
  public OriginalFinder(Path cache) {
    this.cache = cache;
  }

  /** A finder that keeps its indexes where the user's programs do (XDG Base Directory). */
  public static OriginalFinder forUser() {
    String folder = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base = Path.of(folder).isAbsolute() ? Path.of(folder) : home().resolve(".cache");
    return new OriginalFinder(base.resolve("reprint"));
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", System.getProperty("java.io.tmpdir")));
  }

  /**
   * The original of a document; absent where none is known.
   *
   * @param notifications takes what kept originals from being read
   */
  public Optional<FoundOriginal> find(Search search, List<Notification> notifications) {
    if (search.given().isPresent()) {
      return given(search, search.given().get(), notifications);
    }
    return search.folders().isEmpty() ? Optional.empty() : saved(search, notifications);
  }

  private static Optional<FoundOriginal> given(
      Search search, Search.Given given, List<Notification> notifications) {
    try {
      if (isSame(given.file(), search.file())) {
        throw new ReadException("is the document itself");
      }
      DocumentReader reader = new DocumentReader(search.limits());
      Document original =
          given.bytes().isPresent()
              ? reader.read(given.bytes().get(), given.shown())
              : reader.read(given.file(), given.shown());
      return Optional.of(new FoundOriginal(original, given.foundBy()));
    } catch (ReadException e) {
      String message = "The original " + given.shown() + " " + e.getMessage() + ".";
      notifications.add(new Notification(message, 0));
      return Optional.empty();
    }
  }

  private static boolean isSame(Path a, Path b) {
    return Library.real(a).equals(Library.real(b));
  }

  /** An original has no original: what lies in one of the folders is not looked for. */
  private Optional<FoundOriginal> saved(Search search, List<Notification> notifications) {
    List<Library> opened =
        search.folders().stream()
            .flatMap(folder -> open(folder, search, notifications).stream())
            .toList();
    if (opened.stream().anyMatch(library -> library.holds(search.file()))) {
      return Optional.empty();
    }
    Set<Integer> wanted = Shingles.of(search.document().mainText());
    return byAddress(search, opened, wanted).or(() -> byText(search, opened, wanted));
  }

  private static Optional<FoundOriginal> byAddress(
      Search search, List<Library> opened, Set<Integer> wanted) {
    return search.addresses().stream()
        .flatMap(address -> best(search, opened, wanted, library -> library.at(address)).stream())
        .findFirst()
        .map(candidate -> new FoundOriginal(candidate.original(), "address"));
  }

  private static Optional<FoundOriginal> byText(
      Search search, List<Library> opened, Set<Integer> wanted) {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Signature signature = Signature.of(wanted);
    return best(search, opened, wanted, library -> library.like(signature))
        .filter(candidate -> candidate.isSourceOf(wanted.size()))
        .map(candidate -> new FoundOriginal(candidate.original(), "text"));
  }

  private static Optional<Candidate> best(
      Search search,
      List<Library> opened,
      Set<Integer> wanted,
      Function<Library, List<SavedOriginal>> choice) {
    return opened.stream()
        .flatMap(
            library ->
                choice.apply(library).stream()
                    .flatMap(o -> read(library, o, search).stream())
                    .map(original -> Candidate.of(original, wanted)))
        .min(Candidate.BEST_FIRST);
  }

  /** Absent where it is gone since the library was opened. */
  private static Optional<Document> read(Library library, SavedOriginal saved, Search search) {
    try {
      return Optional.of(library.read(saved, search.home()));
    } catch (ReadException e) {
      return Optional.empty();
    }
  }

  private Optional<Library> open(Path folder, Search search, List<Notification> notifications) {
    if (!Files.isDirectory(folder)) {
      notifications.add(
          new Notification("The folder of originals " + folder + " is not there.", 0));
      return Optional.empty();
    }
    Library library =
        libraries.computeIfAbsent(
            folder,
            f ->
                Library.open(
                    f,
                    new DocumentReader(search.limits()),
                    IndexFile.in(cache, f, search.limits())));
    if (library.isEmpty()) {
      notifications.add(
          new Notification("No original could be read in the folder " + folder + ".", 0));
    }
    return Optional.of(library);
  }
}
