package reprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.credit.Mention;
import reprint.judge.Facts;
import reprint.originals.FoundOriginal;
import reprint.originals.SearchResult;
import reprint.read.Document;

/**
 * A document beside its original.
 *
 * @param comparisons of the main work; empty: nothing is known of an original
 * @param original absent if there is none, or one that is another work: nothing is judged by it
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
    if (different && !isTranslation(said, page, original)) {
      return page.record()
          .map(record -> none(otherText(record)))
          .orElseGet(() -> new OriginalComparison(List.of(comparison.get()), Optional.empty()));
    }
    return new OriginalComparison(List.of(comparison.get()), original);
  }

  /** Nothing to compare with; "": nobody tried. */
  private static OriginalComparison none(String trouble) {
    List<Comparison> none = trouble.isEmpty() ? List.of() : List.of(Comparison.unverified(trouble));
    return new OriginalComparison(none, Optional.empty());
  }

  /**
   * Whether a document that has hardly a passage in common with its original may be a translation.
   * Else the original is another work, which tells nothing of the document; a page of the network
   * may also be an error page or a question for consent.
   */
  private static boolean isTranslation(
      Analysis said, FoundOriginal found, Optional<Facts.Original> original) {
    String here = language(said.document());
    String there = language(found.document());
    boolean otherLanguage = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    boolean asked = found.record().isPresent() || isSource(said, original);
    return otherLanguage && asked || !said.credits().signals().translation().isEmpty();
  }

  /** Whether the original is the page that the document names as its source. */
  private static boolean isSource(Analysis said, Optional<Facts.Original> original) {
    Optional<Mention> address = original.flatMap(o -> o.credits().masthead().canonical());
    return !said.source().isEmpty() && address.map(Mention::url).equals(Optional.of(said.source()));
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
