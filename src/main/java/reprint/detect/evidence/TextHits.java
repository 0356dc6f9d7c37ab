package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.name.Found;
import reprint.detect.name.SplitNames;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/** What the visible text says. */
public final class TextHits {
  private final TextScanner scanner;
  private final SplitNames splitNames;
  private final LegalTexts legalTexts;
  private final Catalog catalog;

  public TextHits(Catalog catalog) {
    scanner = new TextScanner(catalog);
    splitNames = new SplitNames(catalog);
    legalTexts = new LegalTexts(catalog);
    this.catalog = catalog;
  }

  public List<Hit> find(Document document) {
    List<Hit> hits = new ArrayList<>();
    List<Found> all = new ArrayList<>(in(document.text()));
    if (TexPackages.mayUse(document.text())) {
      all.addAll(new TexPackages(catalog).find(document.text()));
    }
    for (Found found : all) {
      if (found.license() != null || found.address() != null) {
        hits.add(hit(document, found));
      }
    }
    return hits;
  }

  /** What {@code text} names, each licence text as one. */
  List<Found> in(String text) {
    return legalTexts.settle(text, splitNames.whole(text, scanner.scan(text, 0, text.length())));
  }

  private static Hit hit(Document document, Found found) {
    Span span = found.span();
    Evidence evidence =
        new Evidence(found.kind(), span.of(document.text()), "", span, document.locate(span));
    Block block = document.blockAt(span.offset());
    int group = block == null ? 0 : block.group();
    Span scope = new Span(0, document.text().length());
    return new Hit(
        evidence,
        found.license(),
        found.name(),
        found.address(),
        group,
        Subject.WORK,
        scope,
        false);
  }
}
