package reprint.compare;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.align.Aligner;
import reprint.compare.align.Alignment;
import reprint.compare.align.ChanceMatches;
import reprint.compare.align.KeptPassages;
import reprint.compare.align.Runs;
import reprint.compare.align.Slider;
import reprint.compare.align.StrayMatches;
import reprint.compare.align.UnspacedGaps;
import reprint.compare.change.Captions;
import reprint.compare.change.GapChanges;
import reprint.compare.change.KeptWords;
import reprint.compare.change.SameLetters;
import reprint.compare.page.Additions;
import reprint.compare.page.Afterwords;
import reprint.compare.page.Body;
import reprint.compare.page.Change;
import reprint.compare.page.Headline;
import reprint.compare.page.Lookup;
import reprint.compare.page.Moves;
import reprint.compare.page.Page;
import reprint.compare.page.SameWork;
import reprint.compare.page.Translation;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.compare.word.Vocabulary;
import reprint.read.Document;

/**
 * Two documents side by side.
 *
 * @param original the one
 * @param republished the other
 * @param alignment which words of the one are kept in the other
 * @param vocabulary the words of both
 * @param body the part of both in which the article is compared
 */
public record Pairing(
    Page original, Page republished, Alignment alignment, Vocabulary vocabulary, TokenRange body) {

  static Pairing of(Document original, Document republished, Words words) {
    Vocabulary vocabulary = new Vocabulary();
    Tokens a = Tokens.of(original, vocabulary, words.sentences());
    Tokens b = Tokens.of(republished, vocabulary, words.sentences());
    Alignment alignment = Aligner.align(a.keys(), b.keys());
    new ChanceMatches(a, b, alignment).part();
    new Slider(a, b, alignment).slide();
    StrayMatches.part(a, b, alignment);
    Page left = Page.of(a, alignment.right(), words, new Lookup(a, vocabulary));
    Page right = Page.of(b, alignment.left(), words, new Lookup(b, vocabulary));
    TokenRange body = new Body(left, right).find();
    return new Pairing(left, right, alignment, vocabulary, body);
  }

  boolean isOneWork() {
    return SameWork.areOneWork(original, republished, body);
  }

  /** The whole is a translation: its first paragraphs stand for it. */
  List<Change> translation() {
    if (!new Translation(original.tokens()).isWhole(republished.tokens())) {
      return List.of();
    }
    TokenRange at =
        new TokenRange(0, original.tokens().blockEnd(0), 0, republished.tokens().blockEnd(0));
    return List.of(new Change(Edit.Kind.REPLACE, Edit.Level.MATERIAL, Edit.Type.TRANSLATION, at));
  }

  /**
   * All changes of the headline, the body and around it.
   *
   * @param words what is known of languages
   * @param captions the texts of their pictures
   */
  List<Change> changes(Moves moves, Words words, Captions captions) {
    Tokens a = original.tokens();
    Tokens b = republished.tokens();
    List<Change> changes = new ArrayList<>();
    changes.addAll(new Headline(original, republished, body, vocabulary).changes());
    SameLetters sameLetters = new SameLetters(a, b, vocabulary);
    Afterwords afterwords = new Afterwords(words, original, republished, body);
    GapChanges gaps =
        new GapChanges(original, republished, sameLetters, moves, captions, afterwords);
    changes.addAll(gaps.of(new UnspacedGaps(a, b).join(Runs.gaps(alignment, body))));
    changes.addAll(moves.changes());
    changes.addAll(new KeptWords(a, b, alignment).changes(body.a(), body.aEnd()));
    changes.addAll(new Additions(original, republished, body, afterwords).changes());
    return changes;
  }

  /** What both have. */
  List<Kept> kept() {
    return new KeptPassages(original.tokens(), republished.tokens()).of(alignment);
  }

  /** Share of the original's words that are kept, 0 to 1. */
  double coverage(int leftOut, List<Change> changes) {
    int lost = leftOut;
    for (Change change : changes) {
      boolean material = change.level() == Edit.Level.MATERIAL;
      boolean inside = change.at().a() >= body.a() && change.at().aEnd() <= body.aEnd();
      boolean moved = change.kind() == Edit.Kind.MOVE;
      lost += material && inside && !moved ? change.at().originals() : 0;
    }
    int all = Math.max(1, body.originals() + leftOut);
    return Math.max(0, (double) (all - lost) / all);
  }
}
