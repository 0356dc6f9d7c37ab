package reprint.originals;

import java.io.PrintWriter;
import java.io.Writer;
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
 * Finds the original of a document: the one that the user named, else a saved one by its address,
 * else one on the network (if allowed), else a saved one by its text. Each folder is opened once a
 * run, when it is first needed. Safe for use by several threads.
 */
public final class OriginalFinder {
  /** The default folder of originals, from the root of the repository. */
  public static final String USUAL = ".reprint/originals";

  private final Path cache;
  private final PrintWriter warnings;
  private final Optional<OnlineOriginals> online;
  private final Map<Path, Library> libraries = new ConcurrentHashMap<>();

  /**
   * A finder that keeps its indexes in the folder {@code cache}, if it is writable.
   *
   * @param warnings takes lines for the user about trouble that stops no check
   */
  public OriginalFinder(Path cache, PrintWriter warnings) {
    this(cache, warnings, Optional.empty());
  }

  private OriginalFinder(Path cache, PrintWriter warnings, Optional<OnlineOriginals> online) {
    this.cache = cache;
    this.warnings = warnings;
    this.online = online;
  }

  /** A finder without warnings; see {@link #forUser(PrintWriter)}. */
  public static OriginalFinder forUser() {
    return forUser(new PrintWriter(Writer.nullWriter()));
  }

  /** A finder that keeps its indexes in the user's cache folder (XDG Base Directory). */
  public static OriginalFinder forUser(PrintWriter warnings) {
    String folder = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base = Path.of(folder).isAbsolute() ? Path.of(folder) : home().resolve(".cache");
    return new OriginalFinder(base.resolve("reprint"), warnings);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", System.getProperty("java.io.tmpdir")));
  }

  /**
   * The same, but it also reads originals from the network and saves them in the first folder.
   *
   * @param software name and version sent to servers
   * @param refresh whether to read saved pages again
   */
  public OriginalFinder online(Fetcher fetcher, String software, boolean refresh) {
    OnlineOriginals originals = new OnlineOriginals(fetcher, software, refresh, warnings);
    return new OriginalFinder(cache, warnings, Optional.of(originals));
  }

  /**
   * The original of a document.
   *
   * @param notifications reports originals that could not be read
   */
  public SearchResult find(Search search, List<Notification> notifications) {
    if (search.given().isPresent()) {
      return new SearchResult(given(search, search.given().get(), notifications), "");
    }
    if (online.isEmpty() && !search.hasLibrary()) {
      return SearchResult.NOTHING;
    }
    List<Library> opened =
        search.library().stream().flatMap(f -> open(f, search, notifications)).toList();
    SavedOriginals saved = new SavedOriginals(search, opened);
    return saved.holdsDocument() ? SearchResult.NOTHING : find(search, saved);
  }

  private SearchResult find(Search search, SavedOriginals saved) {
    boolean anew = online.map(OnlineOriginals::refreshes).orElse(false);
    SearchResult known = anew ? SearchResult.NOTHING : saved.byAddress();
    if (known.original().isPresent()) {
      return known;
    }
    SearchResult fetched = online.map(o -> o.find(search, saved)).orElse(known);
    return fetched.original().isPresent()
        ? fetched
        : saved.byText().map(SearchResult::of).orElse(fetched);
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

  /** The default folder may be missing, and a folder for downloads may still be empty. */
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
