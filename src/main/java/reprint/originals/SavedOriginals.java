package reprint.originals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reprint.originals.FoundOriginal.Earlier;
import reprint.originals.FoundOriginal.Record;
import reprint.read.ReadException;

/** The saved originals of the folders searched for one document. */
final class SavedOriginals {
  private final Search search;
  private final List<Library> opened;
  private final SketchQuery wanted;

  SavedOriginals(Search search, List<Library> opened) {
    this.search = search;
    this.opened = opened;
    wanted = SketchQuery.of(search.document(), search.credits());
  }

  /** Whether the document lies in one of the folders and so is itself an original. */
  boolean holdsDocument() {
    return opened.stream().anyMatch(library -> library.holds(search.file()));
  }

  /** What to compare with the document's own words. */
  SketchQuery wanted() {
    return wanted;
  }

  /** The original at the first address that has one. */
  SearchResult byAddress() {
    return search.addresses().stream()
        .map(address -> best(address, "address", at(address)))
        .filter(sought -> !sought.equals(SearchResult.NOTHING))
        .findFirst()
        .orElse(SearchResult.NOTHING);
  }

  /** All originals saved from an address. */
  List<Candidate> at(SourceAddress address) {
    return candidates(library -> library.at(address.normalised()));
  }

  /** The best original that an address has or had. */
  SearchResult best(SourceAddress address, String foundBy, List<Candidate> there) {
    Optional<Candidate> best = there.stream().min(Candidate.BEST_FIRST);
    if (best.isEmpty()) {
      return SearchResult.NOTHING;
    }
    if (best.get().isTeaser()) {
      return SearchResult.trouble(address.url() + " shows only a part of this article.");
    }
    return SearchResult.of(found(best.get(), foundBy, address, there));
  }

  private static FoundOriginal found(
      Candidate best, String foundBy, SourceAddress address, List<Candidate> there) {
    List<Earlier> earlier =
        there.stream()
            .filter(c -> c.date().isBefore(best.date()))
            .sorted(Comparator.comparing(Candidate::date))
            .map(c -> new Earlier(c.date(), c.original()))
            .toList();
    Optional<Record> record =
        best.isDated()
            ? Optional.of(new Record(address.url(), address.named(), best.date(), earlier))
            : Optional.empty();
    return new FoundOriginal(best.original(), foundBy, record);
  }

  /** The original with the most similar text, if the document is mostly taken from it. */
  Optional<FoundOriginal> byText() {
    int runs = wanted.words().size();
    Signature signature = Signature.of(wanted.words());
    List<Candidate> all =
        candidates(library -> runs == 0 ? List.of() : library.like(signature, runs));
    return all.stream()
        .filter(candidate -> candidate.isSource(all))
        .min(Candidate.BEST_FIRST)
        .map(c -> found(c, FoundOriginal.BY_TEXT, new SourceAddress(c.address(), ""), List.of()));
  }

  private List<Candidate> candidates(Function<Library, List<SavedOriginal>> choice) {
    List<Candidate> candidates = new ArrayList<>();
    for (Library library : opened) {
      for (SavedOriginal saved : choice.apply(library)) {
        read(library, saved).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /** Absent if it was deleted after the library was opened. */
  private Optional<Candidate> read(Library library, SavedOriginal saved) {
    try {
      return Optional.of(library.candidate(saved, search.home(), wanted));
    } catch (ReadException e) {
      return Optional.empty();
    }
  }
}
