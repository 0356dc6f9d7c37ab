package reprint.originals;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import reprint.archive.ArchivedPage;
import reprint.archive.Exchange;
import reprint.archive.WebArchive;
import reprint.fetch.Fetched;
import reprint.fetch.Fetcher;
import reprint.read.DocumentReader;
import reprint.read.ReadException;

/**
 * Reads originals from the network and saves the answers. Each address is asked once a run, and the
 * document is always compared with the saved record. Safe for use by several threads.
 */
final class OnlineOriginals {
  private final Fetcher fetcher;
  private final String software;
  private final boolean refresh;
  private final PrintWriter warnings;
  private final Map<String, CompletableFuture<Kept>> asked = new ConcurrentHashMap<>();
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  /** A page in its record, or the reason why there is none. */
  private record Kept(Optional<ArchivedPage> page, String trouble) {}

  OnlineOriginals(Fetcher fetcher, String software, boolean refresh, PrintWriter warnings) {
    this.warnings = warnings;
    this.fetcher = fetcher;
    this.software = software;
    this.refresh = refresh;
  }

  /** Whether to read saved pages again. */
  boolean refreshes() {
    return refresh;
  }

  /** The original at the address that the document names as its source. */
  SearchResult find(Search search, SavedOriginals saved) {
    Optional<SourceAddress> link = search.sourceLink();
    return link.isEmpty() ? SearchResult.NOTHING : find(link.get(), search, saved);
  }

  private SearchResult find(SourceAddress link, Search search, SavedOriginals saved) {
    Kept kept = kept(link, search);
    if (kept.page().isEmpty()) {
      SearchResult known = saved.best(link, "address", saved.at(link));
      known.original().ifPresent(original -> warn(link, kept, original));
      return known.original().isPresent() ? known : SearchResult.trouble(kept.trouble());
    }
    ArchivedPage page = kept.page().get();
    List<Candidate> there = new ArrayList<>(saved.at(link));
    there.add(Candidate.of(ReadOriginal.of(page.document(), page.date()), saved.wanted()));
    return saved.best(link, "online", there);
  }

  private void warn(SourceAddress link, Kept kept, FoundOriginal original) {
    if (warned.add(link.normalised())) {
      String holds =
          original
              .record()
              .map(record -> "The copy read on " + record.date() + " is used.")
              .orElse("The copy saved in " + original.document().path() + " is used.");
      warnings.println("reprint: warning: " + kept.trouble() + " " + holds);
    }
  }

  private Kept kept(SourceAddress link, Search search) {
    CompletableFuture<Kept> mine = new CompletableFuture<>();
    CompletableFuture<Kept> other = asked.putIfAbsent(link.normalised(), mine);
    if (other != null) {
      return other.join();
    }
    try {
      mine.complete(fetch(link, search));
    } finally {
      mine.complete(new Kept(Optional.empty(), link.url() + " was not read."));
    }
    return mine.join();
  }

  private Kept fetch(SourceAddress link, Search search) {
    Path folder = search.library().get(0);
    Fetched fetched = fetcher.fetch(link.url());
    if (fetched.exchanges().isEmpty()) {
      return new Kept(Optional.empty(), fetched.trouble());
    }
    try {
      return new Kept(Optional.of(page(write(folder, link, fetched.exchanges()), search)), "");
    } catch (IOException e) {
      return new Kept(Optional.empty(), "The response could not be saved: " + e + ".");
    } catch (ReadException e) {
      return new Kept(Optional.empty(), link.url() + " " + e.getMessage() + ".");
    }
  }

  /** A record that another run wrote in the same second stays. */
  private Path write(Path folder, SourceAddress link, List<Exchange> exchanges) throws IOException {
    for (int number = 1; ; number++) {
      Path file = folder.resolve(RecordName.of(link, exchanges.get(0).date(), number));
      try {
        WebArchive.write(file, exchanges, software);
        return file;
      } catch (FileAlreadyExistsException e) {
        if (!Files.isRegularFile(file)) {
          throw e; // a file stands where its folder should be
        }
      }
    }
  }

  /** The saved page; a record without a page proves nothing and is deleted. */
  private static ArchivedPage page(Path file, Search search) throws IOException, ReadException {
    Path real = Library.real(file);
    WebArchive archive =
        new WebArchive(
            real, Library.shown(real, search.home()), new DocumentReader(search.limits()));
    List<ArchivedPage> pages = new ArrayList<>();
    archive.forEach(pages::add);
    if (pages.isEmpty()) {
      Files.delete(file);
      throw new ReadException("has no readable text");
    }
    return pages.get(pages.size() - 1);
  }
}
