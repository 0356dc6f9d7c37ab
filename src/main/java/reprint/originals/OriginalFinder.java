package reprint.originals;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import reprint.fetch.Fetcher;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Notification;
import reprint.read.ReadException;

/**
 * Finds the original of a document: the one that was named, else one in the folders of saved
 * originals by its address, else one on the network, where that is asked for, else a saved one by
 * its text. A folder is opened when it is first asked and once a run. Safe for use by several
 * threads.
 */
public final class OriginalFinder {
  /** Where originals are kept if nobody names a folder, from the root of the repository. */
  public static final String USUAL = ".reprint/originals";

  private final Path cache;
  private final PrintWriter warnings;
  private final Optional<OnlineOriginals> online;
  private final Map<Path, Library> libraries = new ConcurrentHashMap<>();

  /**
   * A finder that keeps its indexes in the folder {@code cache}, where that can be written.
   *
   * @param warnings takes lines for the user on what keeps no document from being checked
   */
  public OriginalFinder(Path cache, PrintWriter warnings) {
    this(cache, warnings, Optional.empty());
  }

  private OriginalFinder(Path cache, PrintWriter warnings, Optional<OnlineOriginals> online) {
    this.cache = cache;
    this.warnings = warnings;
    this.online = online;
  }

  /** A finder that keeps its indexes where the user's programs do (XDG Base Directory). */
  public static OriginalFinder forUser(PrintWriter warnings) {
    String folder = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base = Path.of(folder).isAbsolute() ? Path.of(folder) : home().resolve(".cache");
    return new OriginalFinder(base.resolve("reprint"), warnings);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", System.getProperty("java.io.tmpdir")));
  }

  /**
   * The same, which reads originals from the network and keeps them in the first of the folders.
   *
   * @param software that reads them, its name and version
   * @param refresh whether it reads anew what is kept already
   */
  public OriginalFinder online(Fetcher fetcher, String software, boolean refresh) {
    OnlineOriginals originals = new OnlineOriginals(fetcher, software, refresh, warnings);
    return new OriginalFinder(cache, warnings, Optional.of(originals));
  }

  /**
   * The original of a document.
   *
   * @param notifications takes what kept originals from being read
   */
  public Sought find(Search search, List<Notification> notifications) {
    if (search.given().isPresent()) {
      return new Sought(given(search, search.given().get(), notifications), "");
    }
    if (online.isEmpty() && !search.hasLibrary()) {
      return Sought.NOTHING;
    }
    List<Library> opened =
        search.library().stream().flatMap(f -> open(f, search, notifications)).toList();
    SavedOriginals saved = new SavedOriginals(search, opened);
    return saved.holdsDocument() ? Sought.NOTHING : find(search, saved);
  }

  private Sought find(Search search, SavedOriginals saved) {
    boolean anew = online.map(OnlineOriginals::refreshes).orElse(false);
    Sought known = anew ? Sought.NOTHING : saved.byAddress();
    if (known.original().isPresent()) {
      return known;
    }
    Sought fetched = online.map(o -> o.find(search, saved)).orElse(known);
    return fetched.original().isPresent()
        ? fetched
        : saved.byText().map(Sought::of).orElse(fetched);
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
      return Optional.of(new FoundOriginal(original, given.foundBy(), Optional.empty()));
    } catch (ReadException e) {
      String message = "The original " + given.shown() + " " + e.getMessage() + ".";
      notifications.add(new Notification(message, 0));
      return Optional.empty();
    }
  }

  private static boolean isSame(Path a, Path b) {
    return Library.real(a).equals(Library.real(b));
  }

  /** Nobody need have the usual folder; in one that originals are read into, there may be none. */
  private boolean mayBeEmpty(Search search) {
    return online.isPresent() || search.folders().isEmpty();
  }

  private Stream<Library> open(Path folder, Search search, List<Notification> notifications) {
    if (!Files.isDirectory(folder)) {
      if (!mayBeEmpty(search)) {
        notifications.add(
            new Notification("The originals folder " + folder + " does not exist.", 0));
      }
      return Stream.empty();
    }
    Library library = libraries.computeIfAbsent(folder, f -> open(f, search));
    if (library.isUnread() && !mayBeEmpty(search)) {
      notifications.add(
          new Notification("No original in the folder " + folder + " could be read.", 0));
    }
    return Stream.of(library);
  }

  private Library open(Path folder, Search search) {
    Library library =
        Library.open(
            folder,
            new DocumentReader(search.limits()),
            IndexFile.in(cache, folder, search.limits()));
    if (library.isEmpty() && !mayBeEmpty(search)) {
      warnings.println("reprint: warning: there are no originals yet in " + folder);
    }
    return library;
  }
}
