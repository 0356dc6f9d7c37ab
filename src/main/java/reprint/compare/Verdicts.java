package reprint.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of the edits, as a word and as a sentence. */
final class Verdicts {
  private static final Map<Edit.Type, String> REASONS = new EnumMap<>(Edit.Type.class);

  static {
    REASONS.put(Edit.Type.NEGATION, "a negation was added or removed");
    REASONS.put(Edit.Type.NUMBER, "a number was changed");
    REASONS.put(Edit.Type.UNIT, "a unit or currency was changed");
    REASONS.put(Edit.Type.NAME, "a name was changed");
    REASONS.put(Edit.Type.QUOTATION, "a quotation was changed");
    REASONS.put(Edit.Type.TRANSLATION, "a part was translated or replaced");
    REASONS.put(Edit.Type.WORDING, "words were changed");
    REASONS.put(Edit.Type.CUT, "text was left out in the middle");
    REASONS.put(Edit.Type.INSERTION, "text was inserted");
    REASONS.put(Edit.Type.ORDER, "text was moved");
    REASONS.put(Edit.Type.HEADLINE, "the headline was changed");
    REASONS.put(Edit.Type.SPELLING, "a spelling was changed");
  }

  /** The gravest first. */
  private static final List<Edit.Type> ORDER =
      List.of(
          Edit.Type.NEGATION,
          Edit.Type.NUMBER,
          Edit.Type.UNIT,
          Edit.Type.NAME,
          Edit.Type.QUOTATION,
          Edit.Type.TRANSLATION,
          Edit.Type.WORDING,
          Edit.Type.CUT,
          Edit.Type.INSERTION,
          Edit.Type.ORDER,
          Edit.Type.HEADLINE,
          Edit.Type.SPELLING);

  private Verdicts() {}

  static Comparison.Verdict verdict(List<Edit> edits, boolean part) {
    if (edits.stream().anyMatch(Verdicts::counts)) {
      return Comparison.Verdict.MODIFIED;
    }
    return part ? Comparison.Verdict.EXCERPT : Comparison.Verdict.VERBATIM;
  }

  /** The reason, as half a sentence. */
  static String reason(List<Edit> edits, Comparison.Verdict verdict) {
    return switch (verdict) {
      case VERBATIM ->
          edits.stream().allMatch(e -> e.allowed().isEmpty())
              ? "no word was changed" + doubt(edits)
              : edits.stream().noneMatch(e -> e.type() == Edit.Type.TRANSLATION)
                  ? "there are only allowed changes"
                  : "an allowed translation; nobody has checked whether it says the same";
      case EXCERPT -> "an excerpt of the original in which no word was changed" + doubt(edits);
      case DIFFERENT -> "the two texts have hardly a passage in common";
      case UNVERIFIED -> "no original is known";
      case MODIFIED -> gravest(edits).map(e -> REASONS.get(e.type())).orElse("words were changed");
    };
  }

  private static String doubt(List<Edit> edits) {
    boolean any = edits.stream().anyMatch(e -> e.isDoubtful() && e.allowed().isEmpty());
    return any
        ? ", but a passage that may or may not belong to the text was added or left out"
        : "";
  }

  /** The first edit of the gravest kind; empty if none counts. */
  static Optional<Edit> gravest(List<Edit> edits) {
    return edits.stream()
        .filter(Verdicts::counts)
        .min(Comparator.comparingInt(e -> ORDER.indexOf(e.type())));
  }

  private static boolean counts(Edit edit) {
    return edit.level() == Edit.Level.MATERIAL && edit.allowed().isEmpty();
  }
}
