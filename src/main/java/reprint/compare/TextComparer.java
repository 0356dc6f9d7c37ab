package reprint.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.compare.align.Runs;
import reprint.compare.align.UnspacedGaps;
import reprint.compare.change.Allowances;
import reprint.compare.change.Captions;
import reprint.compare.change.EditMaker;
import reprint.compare.change.GapChanges;
import reprint.compare.change.KeptWords;
import reprint.compare.change.SameLetters;
import reprint.compare.change.StatedTitle;
import reprint.compare.page.Additions;
import reprint.compare.page.Afterwords;
import reprint.compare.page.Change;
import reprint.compare.page.Headline;
import reprint.compare.page.Moves;
import reprint.compare.page.Page;
import reprint.compare.page.Pairing;
import reprint.compare.page.Surplus;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Document;

/**
 * Finds how a republished document differs from its original: words are folded, aligned and
 * searched in the whole visible page; the rest is classified. Safe for use by several threads.
 */
public final class TextComparer {
  /** The edits that a licensor may permit, as rules and configurations write them. */
  public static final List<String> ALLOWANCES =
      List.of("time", "place", "style", "headline", "shorten", "translate");

  private final Catalog catalog; // null: the words are given
  private volatile Words words; // null: no comparison was made yet

  /** A comparer that knows no language. */
  public TextComparer() {
    this(Words.NONE);
  }

  /** A comparer that classifies changes by the words of languages. */
  public TextComparer(Words words) {
    this(null, words);
  }

  private TextComparer(Catalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
  }

  /** The same, by the words of all languages together, which are collected on first use. */
  public static TextComparer of(Catalog catalog) {
    return new TextComparer(catalog, null);
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
    Pairing pair = Pairing.of(original, republished, words());
    Allowances allowed = new Allowances(allowances, words());
    return pair.isOneWork() ? oneWork(pair, allowed, foundBy) : twoWorks(pair, allowed, foundBy);
  }

  private Comparison oneWork(Pairing pair, Allowances allowances, String foundBy) {
    Moves moves = new Moves(pair.original(), pair.republished(), pair.body());
    Surplus ends = new Surplus(pair.original(), pair.body(), moves);
    int leftOut = ends.leftOut();
    Captions captions = new Captions(pair);
    List<Change> changes = new ArrayList<>(leftOut > 0 ? List.of() : ends.doubts());
    changes.addAll(changes(pair, moves, captions));
    List<Edit> edits = edits(pair, changes, allowances);
    edits.addAll(captions.edits(words(), allowances));
    edits.addAll(new StatedTitle(pair, words()).edits(allowances));
    edits.sort(Comparator.comparingInt(edit -> edit.republished().span().offset()));
    Comparison.Verdict verdict = Verdicts.verdict(edits, leftOut > 0);
    double coverage = pair.coverage(leftOut, changes);
    return comparison(pair, foundBy, verdict, coverage, edits, pair.kept());
  }

  /** All changes of the headline, the body and around it. */
  private List<Change> changes(Pairing pair, Moves moves, Captions captions) {
    Page original = pair.original();
    Page republished = pair.republished();
    Tokens a = original.tokens();
    Tokens b = republished.tokens();
    TokenRange body = pair.body();
    List<Change> changes = new ArrayList<>();
    changes.addAll(new Headline(original, republished, body, pair.vocabulary(), words()).changes());
    SameLetters sameLetters = new SameLetters(a, b, pair.vocabulary());
    Afterwords afterwords = new Afterwords(words(), original, republished, body);
    GapChanges gaps =
        new GapChanges(original, republished, sameLetters, moves, captions, afterwords, words());
    changes.addAll(gaps.of(new UnspacedGaps(a, b).join(Runs.gaps(pair.alignment(), body))));
    changes.addAll(moves.changes());
    changes.addAll(new KeptWords(a, b, pair.alignment()).changes(body.a(), body.aEnd()));
    changes.addAll(new Additions(original, republished, body, afterwords, words()).changes());
    return changes;
  }

  private Comparison twoWorks(Pairing pair, Allowances allowances, String foundBy) {
    List<Edit> edits = edits(pair, pair.translation(), allowances);
    Comparison.Verdict verdict =
        edits.isEmpty() ? Comparison.Verdict.DIFFERENT : Verdicts.verdict(edits, false);
    return comparison(pair, foundBy, verdict, 0, edits, List.of());
  }

  private static Comparison comparison(
      Pairing pair,
      String foundBy,
      Comparison.Verdict verdict,
      double coverage,
      List<Edit> edits,
      List<Kept> kept) {
    String original = pair.original().tokens().document().path();
    String reason = Verdicts.reason(edits, verdict);
    return new Comparison(original, foundBy, verdict, coverage, reason, edits, kept);
  }

  private List<Edit> edits(Pairing pair, List<Change> changes, Allowances allowances) {
    EditMaker maker =
        new EditMaker(pair.original().tokens(), pair.republished().tokens(), words(), allowances);
    return new ArrayList<>(changes.stream().map(maker::edit).toList());
  }

  private Words words() {
    if (words == null) {
      words = Words.of(catalog);
    }
    return words;
  }
}
