package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.detect.Evidence;
import reprint.detect.name.InterruptedNames;
import reprint.detect.name.Match;
import reprint.read.Block;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.text.Span;

/** Reads the visible text. */
public final class TextEvidence implements EvidenceSource {
  private final TextScanner scanner;
  private final InterruptedNames splitNames;
  private final LegalTexts legalTexts;
  private final Catalog catalog;

  public TextEvidence(Catalog catalog) {
    scanner = new TextScanner(catalog);
    splitNames = new InterruptedNames(catalog);
    legalTexts = new LegalTexts(catalog);
    this.catalog = catalog;
  }

  @Override
  public void collect(Document document, List<Companion> companions, List<Occurrence> occurrences) {
    List<Match> all = new ArrayList<>(in(document.text()));
    if (TexPackages.mayUse(document.text())) {
      all.addAll(new TexPackages(catalog).find(document.text()));
    }
    for (Match found : all) {
      if (found.license() != null || found.address() != null) {
        occurrences.add(occurrence(document, found));
      }
    }
  }

  /** The licences that {@code text} names, each licence text as one. */
  List<Match> in(String text) {
    return legalTexts.settle(text, splitNames.rejoin(text, scanner.scan(text, 0, text.length())));
  }

  private static Occurrence occurrence(Document document, Match found) {
    Span span = found.span();
    Evidence evidence =
        new Evidence(found.kind(), span.of(document.text()), "", span, document.locate(span));
    Block block = document.blockAt(span.offset());
    int group = block == null ? 0 : block.group();
    return Occurrence.found(
        document, evidence, found.license(), found.name(), found.address(), group, Origin.TEXT);
  }
}
