package reprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.judge.Facts;
import reprint.originals.FoundOriginal;
import reprint.originals.SearchResult;
import reprint.read.Document;

/**
 * A document beside its original.
 *
 * @param comparisons of the main work; empty: nothing is known of an original
 * @param original absent if there is none, or one that is of no use
 */
record OriginalComparison(List<Comparison> comparisons, Optional<Facts.Original> original) {

  /**
   * What a comparison is worth.
   *
   * @param original that was found; absent: none was
   * @param comparison with it
   */
  static OriginalComparison of(
      Analysis said,
      SearchResult found,
      Optional<Facts.Original> original,
      Optional<Comparison> comparison) {
    if (comparison.isEmpty()) {
      return none(found.trouble());
    }
    FoundOriginal page = found.original().orElseThrow();
    boolean different = comparison.get().verdict() == Comparison.Verdict.DIFFERENT;
    if (different && page.foundBy().equals(FoundOriginal.BY_TEXT)) {
      return none(""); // the likeness that led to it was none
    }
    if (different && isOtherPage(said, page)) {
      return none(otherText(page.record().orElseThrow()));
    }
    return new OriginalComparison(List.of(comparison.get()), original);
  }

  /** Nothing to compare with; "": nobody tried. */
  private static OriginalComparison none(String trouble) {
    List<Comparison> none = trouble.isEmpty() ? List.of() : List.of(Comparison.unverified(trouble));
    return new OriginalComparison(none, Optional.empty());
  }

  /**
   * A page of the network that has another text may be an error page or a question for consent:
   * that tells nothing of the document. A translation has another text, too.
   */
  private static boolean isOtherPage(Analysis said, FoundOriginal found) {
    String here = language(said.document());
    String there = language(found.document());
    boolean translated = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    return found.record().isPresent()
        && !translated
        && said.credits().signals().translation().isEmpty();
  }

  private static String otherText(FoundOriginal.Record record) {
    return record.address()
        + " showed a different text when it was read on "
        + record.date()
        + " (--online --refresh downloads it again).";
  }

  private static String language(Document document) {
    return document.language().toLowerCase(Locale.ROOT).split("[-_]")[0];
  }
}
