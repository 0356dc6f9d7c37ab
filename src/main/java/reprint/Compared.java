package reprint;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reprint.FactFinder.Said;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.config.Settings;
import reprint.detect.Declarations;
import reprint.judge.Facts;
import reprint.originals.FoundOriginal;
import reprint.read.Document;

/**
 * A document beside its original.
 *
 * @param comparisons of the main work; empty: nothing is known of an original
 * @param original absent where there is none, or one that is of no use
 * @param settings with what the publisher's own terms permit
 */
record Compared(
    List<Comparison> comparisons, Optional<Facts.Original> original, Settings settings) {

  /** Nothing to compare with; "": nobody tried. */
  static Compared none(String trouble, Settings settings) {
    List<Comparison> none = trouble.isEmpty() ? List.of() : List.of(Comparison.unverified(trouble));
    return new Compared(none, Optional.empty(), settings);
  }

  static Compared of(Said said, FoundOriginal found, Settings settings, FactFinder facts) {
    Facts.Original original = original(found, facts);
    Settings permitted = settings.permitting(facts.permissions(said, original, settings));
    Comparison comparison =
        facts.compare(
            found.document(), said.document(), permitted.allow().keySet(), found.foundBy());
    boolean different = comparison.verdict() == Verdict.DIFFERENT;
    if (different && found.foundBy().equals(FoundOriginal.BY_TEXT)) {
      return none("", settings); // the likeness that led to it was none
    }
    if (different && isOtherPage(said, found)) {
      return none(otherText(found.record().orElseThrow()), settings);
    }
    return new Compared(List.of(comparison), Optional.of(original), permitted);
  }

  /**
   * A page of the network that has another text may be an error page or a question for consent:
   * that tells nothing of the document. A translation has another text, too.
   */
  private static boolean isOtherPage(Said said, FoundOriginal found) {
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

  private static Facts.Original original(FoundOriginal found, FactFinder facts) {
    Said said = facts.said(found.document());
    return found
        .record()
        .map(record -> proven(said, record, facts))
        .orElseGet(
            () ->
                new Facts.Original(
                    said.document(), said.declarations(), said.credits(), Optional.empty()));
  }

  /** A licence is not taken back: it holds as the first record shows it that shows any. */
  private static Facts.Original proven(Said said, FoundOriginal.Record record, FactFinder facts) {
    Declarations shown = said.declarations();
    Instant date = record.date();
    for (FoundOriginal.Earlier earlier : record.earlier()) {
      Declarations then = facts.said(earlier.document()).declarations();
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
}
