package reprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.catalog.Catalog;
import reprint.credit.Credit;
import reprint.credit.CreditFinder;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.detect.LicenseDetector;
import reprint.originals.FoundOriginal;
import reprint.originals.OriginalFinder;
import reprint.originals.Search;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Looks documents up in a library, as a check does, and takes the time that this needs. */
final class Seeker {
  private final Path work;
  private final Path library;
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final LicenseDetector detector;
  private final CreditFinder creditFinder;

  Seeker(Path work, Path library) throws IOException {
    this.work = work;
    this.library = library;
    Catalog catalog = Catalog.load(Path.of("rules"));
    detector = new LicenseDetector(catalog);
    creditFinder = new CreditFinder(catalog);
  }

  /**
   * What was found.
   *
   * @param right whether it is what was wanted
   * @param milliseconds that the look-up took, the original's reading included
   * @param reading of these were for reading the original that was found
   */
  record Found(boolean right, double milliseconds, double reading) {}

  /**
   * Looks a document up.
   *
   * @param source its address; "": no address is known, whatever the document says
   * @param wanted part of the original's path
   */
  Found find(OriginalFinder finder, byte[] content, String name, String source, String wanted)
      throws ReadException {
    Search search = search(reader.read(content, name), name, source);
    long start = System.nanoTime();
    Optional<FoundOriginal> found = finder.find(search, new ArrayList<>()).original();
    double taken = milliseconds(start);
    String path = found.map(f -> f.document().path()).orElse("");
    return new Found(path.contains(wanted), taken, path.isEmpty() ? 0 : reading(path));
  }

  private double reading(String path) throws ReadException {
    long start = System.nanoTime();
    reader.read(work.resolve(path), path);
    return milliseconds(start);
  }

  /** The article's own words in a file. */
  String text(Path file) throws ReadException {
    return reader.read(file, file.toString()).mainText();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Search search(Document document, String name, String source) {
    Credits credits = creditFinder.find(document, detector.detect(document));
    return new Search(
        document,
        withoutAddresses(credits),
        work.resolve(name),
        source,
        Optional.empty(),
        List.of(library),
        work,
        Limits.DEFAULT);
  }

  private static Credits withoutAddresses(Credits credits) {
    Masthead m = credits.masthead();
    Credit c = credits.works().get(0);
    Credit article =
        new Credit(
            c.role(),
            c.reused(),
            c.declarations(),
            c.title(),
            c.authors(),
            c.parties(),
            c.source().map(Seeker::withoutAddress),
            c.sourceNotice().map(Seeker::withoutAddress),
            c.licenseLink(),
            c.changes(),
            c.unaltered(),
            c.copyright(),
            c.disclaimer());
    return new Credits(
        new Masthead(m.title(), m.authors(), m.site(), m.published(), Optional.empty()),
        List.of(article));
  }

  private static Mention withoutAddress(Mention mention) {
    return new Mention(mention.text(), "", mention.span(), mention.location());
  }

  private static double milliseconds(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
