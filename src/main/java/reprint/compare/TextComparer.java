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
  private final Words words;

  /** A comparer that knows no language. */
  public TextComparer() {
    this(Words.NONE);
  }

  /** A comparer that classes changes by what is known of the language. */
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
    Vocabulary vocabulary = new Vocabulary();
    Tokens a = Tokens.of(original, vocabulary);
    Tokens b = Tokens.of(republished, vocabulary);
    Alignment alignment = Aligner.align(a.keys(), b.keys());
    new ChanceMatches(a, b, alignment).part();
    new Slider(a, b, alignment).slide();
    StrayMatches.part(a, b, alignment);
    Notices notices = new Notices(words.notices());
    Page left = Page.of(a, alignment.right(), notices, new Lookup(a, vocabulary));
    Page right = Page.of(b, alignment.left(), notices, new Lookup(b, vocabulary));
    Stretch body = new Body(left, right).find();
    if (!Kinship.areOneWork(left, right, alignment, body)) {
      Comparison.Verdict verdict = Comparison.Verdict.DIFFERENT;
      String reason = Verdicts.reason(List.of(), verdict);
      return new Comparison(original.path(), foundBy, verdict, 0, reason, List.of());
    }
    Moves moves = new Moves(left, right, body);
    int leftOut = new Ends(left, body, moves).leftOut();
    List<Change> changes = new ArrayList<>(new Headline(left, right, body, vocabulary).changes());
    SameLetters sameLetters = new SameLetters(a, b, vocabulary);
    changes.addAll(new GapChanges(left, right, sameLetters, moves).of(Runs.gaps(alignment, body)));
    changes.addAll(moves.changes());
    changes.addAll(new WordForms(a, b, alignment).changes(body.a(), body.aEnd()));
    changes.addAll(new Signs(a, b, alignment).changes(body.a(), body.aEnd()));
    EditMaker maker = new EditMaker(a, b, words, new Allowances(allowances, words));
    List<Edit> edits =
        changes.stream().sorted(Comparator.comparingInt(c -> c.at().b())).map(maker::edit).toList();
    double coverage = coverage(body, leftOut, changes);
    Comparison.Verdict verdict = Verdicts.verdict(edits, leftOut > 0);
    return new Comparison(
        original.path(), foundBy, verdict, coverage, Verdicts.reason(edits, verdict), edits);
  }

  private static double coverage(Stretch body, int leftOut, List<Change> changes) {
    int lost = leftOut;
    for (Change change : changes) {
      boolean material = change.level() == Edit.Level.MATERIAL;
      boolean inside = change.at().a() >= body.a();
      boolean moved = change.kind() == Edit.Kind.MOVE;
      lost += material && inside && !moved ? change.at().originals() : 0;
    }
    int all = Math.max(1, body.originals() + leftOut);
    return Math.max(0, (double) (all - lost) / all);
  }
}
