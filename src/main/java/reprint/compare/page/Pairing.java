package reprint.compare.page;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Edit;
import reprint.compare.Kept;
import reprint.compare.Words;
import reprint.compare.align.Aligner;
import reprint.compare.align.Alignment;
import reprint.compare.align.ChanceMatches;
import reprint.compare.align.Runs;
import reprint.compare.align.Slider;
import reprint.compare.align.StrayMatches;
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

  /** Aligns two documents, and finds the article in both. */
  public static Pairing of(Document original, Document republished, Words words) {
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

  public boolean isOneWork() {
    return SameWork.areOneWork(original, republished, body);
  }

  /** The whole is a translation: its first paragraphs represent it. */
  public List<Change> translation() {
    if (!new Translation(original.tokens()).isWhole(republished.tokens())) {
      return List.of();
    }
    TokenRange at =
        new TokenRange(0, original.tokens().blockEnd(0), 0, republished.tokens().blockEnd(0));
    return List.of(new Change(Edit.Kind.REPLACE, Edit.Level.MATERIAL, Edit.Type.TRANSLATION, at));
  }

  /**
   * The places of words that both have, for showing them side by side: the kept runs in order,
   * split at each end of a block and each beginning of a sentence.
   */
  public List<Kept> kept() {
    Tokens a = original.tokens();
    Tokens b = republished.tokens();
    List<Kept> kept = new ArrayList<>();
    for (TokenRange run : Runs.of(alignment)) {
      int from = run.a();
      while (from < run.aEnd()) {
        int now = run.b() + from - run.a();
        int most =
            Math.min(run.aEnd() - from, Math.min(a.blockEnd(from) - from, b.blockEnd(now) - now));
        int words = 1;
        while (words < most && !a.startsSentence(from + words)) {
          words++;
        }
        kept.add(new Kept(a.span(from, from + words), b.span(now, now + words)));
        from += words;
      }
    }
    return kept;
  }

  /** Share of the original's words that are kept, 0 to 1. */
  public double coverage(int leftOut, List<Change> changes) {
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
