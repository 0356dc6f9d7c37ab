package reprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reprint.catalog.Catalog;
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.compare.Words;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.credit.CreditFinder;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declarations;
import reprint.detect.LicenseDetector;
import reprint.judge.Facts;
import reprint.originals.OriginalFinder;
import reprint.originals.Search;
import reprint.originals.SearchResult;
import reprint.picture.PictureFiles;
import reprint.picture.PictureSource;
import reprint.picture.PicturedCredits;
import reprint.picture.Pictures;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Notification;

/** The road up to the judgement: detect, credit, find the original, compare. */
final class FactFinder {
  private final LicenseDetector detector;
  private final CreditFinder creditFinder;
  private final Pictures picturesOf;
  private final OriginalFinder originalFinder;
  private final Catalog catalog;
  private final Stopwatch watch;
  private final Function<Facts, Map<String, String>> permissions;
  private volatile TextComparer comparer; // made for the first original

  FactFinder(
      Catalog catalog,
      OriginalFinder originalFinder,
      Function<Facts, Map<String, String>> permissions,
      Stopwatch watch) {
    this.watch = watch;
    this.permissions = permissions;
    this.originalFinder = originalFinder;
    this.catalog = catalog;
    detector = new LicenseDetector(catalog);
    creditFinder = new CreditFinder(catalog);
    picturesOf = new Pictures(catalog, detector);
  }

  /** What a document says of licences and credit. */
  record Said(Document document, Declarations declarations, Credits credits) {}

  /** What a document says by itself. */
  Said said(Document document) {
    return said(document, List.of());
  }

  /** What a document and the files beside it say. */
  Said said(Document document, List<Companion> companions) {
    long start = System.nanoTime();
    Declarations declarations = detector.detect(document, companions);
    watch.add(Step.DETECT, start);
    start = System.nanoTime();
    Credits credits = creditFinder.find(document, declarations, companions);
    watch.add(Step.CREDIT, start);
    return new Said(document, declarations, credits);
  }

  Comparison compare(
      Document original, Document republished, Set<String> allowances, String foundBy) {
    long start = System.nanoTime();
    Comparison comparison = comparer().compare(original, republished, allowances, foundBy);
    watch.add(Step.COMPARE, start);
    return comparison;
  }

  /** What the terms of the original's own publisher permit; see {@link Judge#permissions}. */
  Map<String, String> permissions(Said said, Facts.Original original, Settings settings) {
    return permissions.apply(
        new Facts(
            said.document(),
            said.declarations(),
            said.credits(),
            List.of(),
            Optional.of(original),
            Map.of(),
            settings));
  }

  private TextComparer comparer() {
    if (comparer == null) {
      comparer = new TextComparer(Words.of(catalog.languages()));
    }
    return comparer;
  }

  /**
   * All that rules may look at.
   *
   * @param given the original, where it is not the configuration that names it
   * @param pictures that it shows; empty: those that lie beside it
   * @param notifications takes what kept an original from being read: that leaves the document
   *     unverified
   */
  Facts of(
      Document document,
      Input input,
      Optional<Input> given,
      Optional<PictureSource> pictures,
      InForce inForce,
      List<Notification> notifications) {
    Said said = said(document, Companions.of(input, inForce, notifications));
    InForce known = inForce.withSource(source(said.credits()));
    Settings settings = known.settings();
    long start = System.nanoTime();
    SearchResult sought = originalFinder.find(search(said, input, given, known), notifications);
    watch.add(Step.ORIGINALS, start);
    OriginalComparison compared =
        sought.original().isPresent()
            ? OriginalComparison.of(said, sought.original().get(), settings, this)
            : OriginalComparison.none(sought.trouble(), settings);
    PicturedCredits pictured =
        picturesOf.of(
            document,
            said.credits(),
            () ->
                pictures.orElseGet(
                    () ->
                        PictureFiles.beside(
                            input.file(), inForce.home(), inForce.settings().limits())),
            notifications);
    return new Facts(
        document,
        said.declarations(),
        pictured.credits(),
        compared.comparisons(),
        compared.original(),
        pictured.pictures(),
        compared.settings());
  }

  private static Search search(Said said, Input input, Optional<Input> given, InForce inForce) {
    Settings settings = inForce.settings();
    Optional<Input> named = given.or(() -> Optional.ofNullable(settings.original()).map(Input::of));
    return new Search(
        said.document(),
        said.credits(),
        input.file(),
        settings.source(),
        named.map(i -> i.asOriginal(inForce.originalFoundBy())),
        settings.originals(),
        inForce.home(),
        settings.limits());
  }

  private static String source(Credits credits) {
    return credits.works().get(0).source().map(Mention::url).orElse("");
  }
}
