package reprint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.credit.CreditFinder;
import reprint.credit.Credits;
import reprint.detect.Declarations;
import reprint.detect.LicenseDetector;
import reprint.judge.Facts;
import reprint.judge.Finding;
import reprint.judge.Judge;
import reprint.originals.FoundOriginal;
import reprint.originals.OriginalFinder;
import reprint.originals.Search;
import reprint.originals.SearchResult;
import reprint.picture.PictureSource;
import reprint.picture.PicturedCredits;
import reprint.picture.Pictures;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.Notification;
import reprint.read.ReadException;
import reprint.report.DocumentReport;
import reprint.site.Site;
import reprint.site.Sites;

/** The steps of the road, each timed. Safe to share between threads. */
final class Steps {
  private final Stopwatch watch = new Stopwatch();
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final LicenseDetector detector;
  private final CreditFinder creditFinder;
  private final Sites sites;
  private final OriginalFinder originals;
  private final TextComparer comparer;
  private final Pictures pictures;

  Steps(Catalog catalog, OriginalFinder originals) {
    this.originals = originals;
    detector = new LicenseDetector(catalog);
    creditFinder = new CreditFinder(catalog);
    sites = new Sites(catalog, reader, detector);
    comparer = TextComparer.of(catalog);
    pictures = new Pictures(catalog, detector);
  }

  /** How long each took so far, in nanoseconds, all threads together. */
  Map<Step, Long> times() {
    return watch.times();
  }

  /** Reads a document within the limits of its settings. */
  Document read(Input input, Settings settings) throws ReadException {
    DocumentReader reader = this.reader.within(settings.limits());
    return watch.timed(
        Step.READ,
        () ->
            input.bytes().isPresent()
                ? reader.read(input.bytes().get(), input.shown())
                : reader.read(input.file(), input.shown()));
  }

  /** The site around a document, as its files and its settings say. */
  Site site(Input input, InForce inForce) {
    List<String> chosen = inForce.settings().ownSites();
    Path folder = input.file().getParent();
    return watch.timed(Step.READ, () -> sites.of(folder, inForce.home(), chosen));
  }

  /** Detects licences and finds the credit, in a document and the files beside it. */
  Analysis analyse(Document document, List<Companion> companions, Site site) {
    Declarations declarations =
        watch.timed(Step.DETECT, () -> detector.detect(document, companions));
    Credits credits =
        watch.timed(Step.CREDIT, () -> creditFinder.find(document, declarations, companions, site));
    return new Analysis(document, declarations, credits);
  }

  /**
   * Looks for the original.
   *
   * @param troubles takes what kept one from being read: that leaves the document unverified
   */
  SearchResult find(Search search, List<Notification> troubles) {
    return watch.timed(Step.ORIGINALS, () -> originals.find(search, troubles));
  }

  /** The original with what it says. */
  Optional<Facts.Original> original(SearchResult found) {
    return found.original().isPresent()
        ? Optional.of(original(found.original().get()))
        : Optional.empty();
  }

  private Facts.Original original(FoundOriginal found) {
    Analysis said = analyse(found.document(), List.of(), Site.NONE);
    if (found.record().isPresent()) {
      return proven(said, found.record().get());
    }
    return new Facts.Original(
        said.document(), said.declarations(), said.credits(), Optional.empty());
  }

  /** A licence is not taken back: it holds as the first record shows it that shows any. */
  private Facts.Original proven(Analysis said, FoundOriginal.Record record) {
    Declarations shown = said.declarations();
    Instant date = record.date();
    for (FoundOriginal.Earlier earlier : record.earlier()) {
      Declarations then = analyse(earlier.document(), List.of(), Site.NONE).declarations();
      if (!then.ofWork().isEmpty()) {
        shown = then;
        date = earlier.date();
        break;
      }
    }
    Facts.Proof proof =
        new Facts.Proof(record.address(), record.named(), record.date(), date, shown.ofWork());
    return new Facts.Original(said.document(), shown, said.credits(), Optional.of(proof));
  }

  /** Compares a document with its original, if there is one. */
  Optional<Comparison> compare(SearchResult found, Document document, Settings settings) {
    return found.original().isPresent()
        ? Optional.of(compare(found.original().get(), document, settings.allow().keySet()))
        : Optional.empty();
  }

  private Comparison compare(FoundOriginal found, Document document, Set<String> allowed) {
    return watch.timed(
        Step.COMPARE, () -> comparer.compare(found.document(), document, allowed, found.foundBy()));
  }

  /**
   * Puts each picture beside its credit.
   *
   * @param given what is known of the pictures; absent: the files beside the document are opened
   */
  PicturedCredits pictures(
      Analysis said,
      Optional<PictureSource> given,
      Input input,
      InForce inForce,
      List<Notification> troubles) {
    if (!Pictures.mayBeIn(said.document())) {
      return new PicturedCredits(said.credits(), Map.of());
    }
    PictureSource files = given.isPresent() ? given.get() : input.pictures(inForce);
    return pictures.of(said.document(), said.credits(), files, troubles);
  }

  List<Finding> judge(Facts facts, Judge judge) {
    return watch.timed(Step.JUDGE, () -> judge.judge(facts));
  }

  /** The first three steps, without any judgement. */
  DocumentReport describe(Input input, InForce inForce) {
    String path = inForce.repositoryPath();
    try {
      Document document = read(input, inForce.settings());
      List<Notification> troubles = new ArrayList<>(document.notifications());
      Analysis said =
          analyse(
              document,
              DocumentReader.companions(input.file(), inForce.home(), troubles),
              site(input, inForce));
      return DocumentReport.unjudged(path, document, said.declarations(), said.credits(), troubles);
    } catch (ReadException e) {
      return DocumentReport.unread(input.shown(), path, e.getMessage());
    }
  }
}
