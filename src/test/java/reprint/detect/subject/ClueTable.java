package reprint.detect.subject;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.catalog.Catalog;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.detect.evidence.EvidenceSource;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.LinkEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.Terms;
import reprint.detect.evidence.TextEvidence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Phrases;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Prints which clues fit each place that names a licence, for {@code bench/clue-weights}. */
final class ClueTable {
  private final Phrases phrases;
  private final CreditWords words;
  private final IconEvidence icons;
  private final Terms terms;
  private final List<EvidenceSource> sources;
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  private ClueTable(Catalog catalog) {
    phrases = new Phrases(catalog);
    words = new CreditWords(catalog);
    icons = new IconEvidence(catalog);
    terms = new Terms(catalog);
    LinkEvidence links = new LinkEvidence(catalog);
    sources = List.of(links::collectNotes, new TextEvidence(catalog), links, icons);
  }

  /**
   * Takes files; prints a line for each place in their text, its parts separated by tabs: path,
   * licence, the clue that decides, its subject, then all clues and signs that fit.
   */
  public static void main(String[] args) throws IOException {
    ClueTable table = new ClueTable(Catalog.load(Path.of("rules")));
    for (String file : args) {
      table.print(file);
    }
  }

  private void print(String file) throws IOException {
    try {
      Document document = reader.read(Path.of(file), file);
      List<Occurrence> found = new ArrayList<>();
      sources.forEach(source -> source.collect(document, List.of(), found));
      found.removeIf(o -> o.license() == null || !o.origin().isText());
      Surroundings around = new Surroundings(document, found, phrases, words, icons, terms);
      for (Occurrence occurrence : found) {
        Place place = new Place(occurrence, around);
        Clue<Place> first = Clue.first(SubjectClues.OF_PLACES, place);
        String row = String.join("\t", file, occurrence.license().id(), first.id());
        System.out.println(row + "\t" + first.subject() + "\t" + fitting(place));
      }
    } catch (ReadException e) {
      System.err.println(e.getMessage());
    }
  }

  private static String fitting(Place place) {
    Stream<String> clues =
        SubjectClues.OF_PLACES.stream().filter(clue -> fits(clue, place)).map(Clue::id);
    Stream<String> signs = place.hasBlock() ? signs(place) : Stream.empty();
    Stream<String> kind = Stream.of("kind-" + kindOf(place));
    return Stream.of(clues, signs, kind).flatMap(s -> s).collect(Collectors.joining(" "));
  }

  private static Stream<String> signs(Place place) {
    place.declares();
    return place.reason("declares").signs().stream().map(Reason.Sign::id);
  }

  private static Evidence.Kind kindOf(Place place) {
    return place.occurrence().evidence().kind();
  }

  /** Clues may rely on those before them; one that cannot be asked alone does not fit. */
  private static boolean fits(Clue<Place> clue, Place place) {
    try {
      return clue.fits().test(place);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
