package reprint.judge.fact;

import java.util.Locale;
import reprint.compare.Comparison.Verdict;
import reprint.compare.Edit;
import reprint.judge.Fact;
import reprint.read.Document;

/** The facts of the group {@code comparison} about a work in another language than its original. */
final class TranslationFacts {
  private TranslationFacts() {}

  /** Whether it is a translation that nobody permitted. */
  static Fact isOne(WorkFacts work) {
    if (!ComparisonFacts.isMade(work)) {
      return Fact.UNKNOWN;
    }
    boolean found = isPart(work, false);
    boolean other = isOtherLanguage(work) || isCalledTranslation(work);
    return Fact.of(found || other && !mayTranslate(work));
  }

  /** Whether it is a translation of the whole that the licensor permits. */
  static Fact isPermitted(WorkFacts work) {
    return ComparisonFacts.isMade(work) ? Fact.of(isPermittedWhole(work)) : Fact.UNKNOWN;
  }

  /**
   * Whether a permitted translation, of the whole or of a part, is true to the original, which
   * cannot be checked.
   */
  static Fact holds(WorkFacts work) {
    boolean none = !isPermittedWhole(work) && !isPart(work, true);
    return ComparisonFacts.isMade(work) && none ? Fact.ABSENT : Fact.UNKNOWN;
  }

  private static boolean isPart(WorkFacts work, boolean permitted) {
    return work.comparison().edits().stream()
        .anyMatch(e -> e.type() == Edit.Type.TRANSLATION && permitted != e.allowed().isEmpty());
  }

  private static boolean isPermittedWhole(WorkFacts work) {
    return work.comparison().verdict() == Verdict.DIFFERENT
        && mayTranslate(work)
        && (isOtherLanguage(work) || isCalledTranslation(work));
  }

  /** Whether it says so itself, and has hardly a sentence of the original. */
  private static boolean isCalledTranslation(WorkFacts work) {
    return work.comparison().verdict() == Verdict.DIFFERENT
        && work.isMain()
        && !work.all().credits().signals().translation().isEmpty();
  }

  private static boolean mayTranslate(WorkFacts work) {
    return work.all().settings().allow().containsKey("translate");
  }

  /** Whether both documents state their languages, and these differ. */
  private static boolean isOtherLanguage(WorkFacts work) {
    String here = language(work.all().document());
    String there = work.original().map(o -> language(o.document())).orElse("");
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  private static String language(Document document) {
    return document.language().toLowerCase(Locale.ROOT).split("[-_]")[0];
  }
}
