package reprint.judge.fact;

import static reprint.judge.FactDefinition.choice;
import static reprint.judge.FactDefinition.number;
import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;
import static reprint.judge.FactDefinition.truth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.compare.Edit;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;
import reprint.judge.Finding.Related;

/**
 * The group {@code comparison}: how a work differs from its original; unknown without one. Long
 * because it is a list: each fact with its type and meaning.
 */
final class ComparisonFacts {
  /** The share of the original's words below which a text is an excerpt. */
  private static final double NEARLY_ALL = 0.9;

  private static final String[] EDIT_FIELDS = {
    "kind",
    "level",
    "class",
    "original.text",
    "republished.text",
    "place",
    "allowance",
    "permittedBy"
  };

  static final List<FactDefinition> ALL =
      List.of(
          choice(
              "comparison.verdict",
              List.of("verbatim", "excerpt", "modified", "different"),
              "the result of the comparison",
              ComparisonFacts::verdict),
          text(
              "comparison.reason",
              "the same in a sentence, or why it could not be made",
              w -> isAsked(w) ? Fact.of(w.comparison().reason()) : Fact.UNKNOWN),
          truth(
              "comparison.otherWork",
              "whether what was taken for the original is another work; nothing else is judged by it",
              w -> isMade(w) ? Fact.of(isOtherWork(w)) : Fact.UNKNOWN),
          truth(
              "comparison.translated",
              "whether it is in another language",
              TranslationFacts::isOne),
          number(
              "comparison.coverage",
              "0 to 1: the share of the original's words that are kept",
              w -> isMade(w) ? Fact.of(Double.toString(w.comparison().coverage())) : Fact.UNKNOWN),
          edits("edits", "each difference", (work, edit) -> true),
          edits(
              "material",
              "each change of words that nobody permitted",
              ComparisonFacts::isMaterial),
          edits(
              "unpermitted",
              "the same; if the text keeps all words of the original: each passage around it, or set"
                  + " apart in it, that only one of the two has",
              (work, edit) ->
                  isMaterial(work, edit) || isDoubtful(work, edit) && isInOwnWords(work)),
          edits(
              "insertions",
              "each passage that the original does not have",
              (work, edit) -> edit.type() == Edit.Type.INSERTION && isForbidden(work, edit)),
          edits(
              "cuts",
              "each passage that was left out",
              (work, edit) -> edit.type() == Edit.Type.CUT && isForbidden(work, edit)),
          edits(
              "permitted",
              "each change of words that the licensor permits in addition to the licence",
              (work, edit) -> !edit.allowed().isEmpty()),
          truth(
              "comparison.permittedTranslation",
              "whether it is a translation of the whole that the licensor permits",
              TranslationFacts::isPermitted),
          truth(
              "comparison.translationHolds",
              "whether a translation that the licensor permits says what the original says; unknown"
                  + " if there is one, because no program can decide it",
              TranslationFacts::holds),
          truth(
              "comparison.marginsHold",
              "whether passages around the text, or set apart in it, that only one of the two has are"
                  + " not part of it; unknown if there are any, because no program can decide it",
              ComparisonFacts::marginsHold),
          truth(
              "comparison.claimHolds",
              "whether the document's statements about changes are true",
              ComparisonFacts::claimHolds));

  private ComparisonFacts() {}

  private static boolean isMaterial(WorkFacts work, Edit edit) {
    return edit.level() == Edit.Level.MATERIAL && isForbidden(work, edit);
  }

  private static boolean isDoubtful(WorkFacts work, Edit edit) {
    return edit.isDoubtful() && isForbidden(work, edit);
  }

  private static boolean isInOwnWords(WorkFacts work) {
    return work.comparison().edits().stream().noneMatch(e -> isMaterial(work, e));
  }

  private static Fact marginsHold(WorkFacts work) {
    boolean none = work.comparison().edits().stream().noneMatch(e -> isDoubtful(work, e));
    return isMade(work) && none ? Fact.ABSENT : Fact.UNKNOWN;
  }

  private static boolean isForbidden(WorkFacts work, Edit edit) {
    boolean isCredit =
        edit.kind() == Edit.Kind.INSERT
            && CreditPlaces.of(work.credit()).areIn(edit.republished().location());
    return edit.allowed().isEmpty() && !isCredit;
  }

  /** Whether not even a permitted change was made. */
  private static boolean isKept(WorkFacts work) {
    return work.comparison().verdict() == Verdict.VERBATIM
        && work.comparison().edits().stream().allMatch(e -> e.allowed().isEmpty());
  }

  /** Whether only the credit was added and nearly all of the original is kept. */
  private static boolean isCreditAdded(WorkFacts work) {
    return work.comparison().verdict() == Verdict.MODIFIED
        && work.comparison().coverage() >= NEARLY_ALL
        && isInOwnWords(work);
  }

  /** Whether it was made, or an original was asked for in vain. */
  private static boolean isAsked(WorkFacts work) {
    return work.comparison() != Comparison.NONE;
  }

  static boolean isMade(WorkFacts work) {
    return work.comparison().verdict() != Verdict.UNVERIFIED;
  }

  /** Whether the supposed original is another work; then it counts as unknown. */
  static boolean isOtherWork(WorkFacts work) {
    return work.comparison().verdict() == Verdict.DIFFERENT && work.original().isEmpty();
  }

  private static Fact verdict(WorkFacts work) {
    return isMade(work)
        ? Fact.of(work.comparison().verdict().name().toLowerCase(Locale.ROOT))
        : Fact.UNKNOWN;
  }

  private static FactDefinition edits(
      String name, String meaning, BiPredicate<WorkFacts, Edit> which) {
    return texts(
            "comparison." + name,
            meaning,
            w ->
                isMade(w)
                    ? Fact.items(
                        w.comparison().edits().stream()
                            .filter(edit -> which.test(w, edit))
                            .map(edit -> item(w, edit))
                            .toList())
                    : Fact.UNKNOWN)
        .withFields(EDIT_FIELDS);
  }

  private static Item item(WorkFacts work, Edit edit) {
    String text =
        edit.republished().text().isEmpty() ? edit.original().text() : edit.republished().text();
    Map<String, String> fields =
        Map.of(
            "kind", word(edit.kind()),
            "level", word(edit.level()),
            "class", word(edit.type()),
            "original.text", edit.original().text(),
            "republished.text", edit.republished().text(),
            "place", Integer.toString(edit.original().location().line()),
            "allowance", edit.allowed(),
            "permittedBy", work.all().settings().allow().getOrDefault(edit.allowed(), ""));
    Related source =
        new Related(work.comparison().original(), edit.original().location(), "The original.");
    return new Item(text, fields, edit.republished().location(), List.of(source));
  }

  /** "Unaltered" must be verbatim, and a notice of changes needs changes. */
  private static Fact claimHolds(WorkFacts work) {
    boolean unaltered = work.credit().unaltered().isPresent();
    boolean changed = work.credit().changes().isPresent();
    if (!unaltered && !changed) {
      return Fact.ABSENT;
    }
    if (!isMade(work) || isOtherWork(work)) {
      return Fact.UNKNOWN;
    }
    boolean same = isKept(work) || isCreditAdded(work);
    return Fact.of(unaltered && !changed ? same : !same);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
