package reprint.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import reprint.read.Document;

/**
 * Tells how a republished document differs from its original: words are folded, aligned and looked
 * for in the whole visible page; what remains is classed. Safe for use by several threads.
 */
public final class TextComparer {
  /** The edits that a licensor may permit, as rules and configurations write them. */
  public static final List<String> ALLOWANCES =
      List.of("time", "place", "style", "headline", "shorten", "translate");

  private final Words words;

  /** A comparer that knows no language. */
  public TextComparer() {
    this(Words.NONE);
  }

  /** A comparer that classes changes by what is known of languages. */
  public TextComparer(Words words) {
    this.words = words;
  }

  /**
   * Compares two documents.
   *
   * @param allowances edits that the licensor permits: {@code time place style headline shorten
   *     translate}
   * @param foundBy how the original was found, see {@link Comparison#foundBy}
   */
  public Comparison compare(
      Document original, Document republished, Set<String> allowances, String foundBy) {
    Pairing pair = Pairing.of(original, republished, new Notices(words.notices()));
    boolean oneWork = pair.isOneWork();
    Moves moves = new Moves(pair.original(), pair.republished(), pair.body());
    int leftOut = oneWork ? new Ends(pair.original(), pair.body(), moves).leftOut() : 0;
    List<Change> changes = oneWork ? pair.changes(moves, words.asides()) : pair.translation();
    List<Edit> edits = edits(pair, oneWork, changes, new Allowances(allowances, words));
    Comparison.Verdict verdict =
        !oneWork && changes.isEmpty()
            ? Comparison.Verdict.DIFFERENT
            : Verdicts.verdict(edits, leftOut > 0);
    double coverage = oneWork ? pair.coverage(leftOut, changes) : 0;
    String reason = Verdicts.reason(edits, verdict);
    List<Kept> kept = oneWork ? pair.kept() : List.of();
    return new Comparison(original.path(), foundBy, verdict, coverage, reason, edits, kept);
  }

  private List<Edit> edits(
      Pairing pair, boolean oneWork, List<Change> changes, Allowances allowances) {
    EditMaker maker =
        new EditMaker(pair.original().tokens(), pair.republished().tokens(), words, allowances);
    List<Edit> edits = new ArrayList<>(changes.stream().map(maker::edit).toList());
    if (oneWork) {
      edits.addAll(new Captions(pair).edits(words, allowances));
    }
    edits.sort(Comparator.comparingInt(edit -> edit.republished().span().offset()));
    return edits;
  }
}
