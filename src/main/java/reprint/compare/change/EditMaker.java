package reprint.compare.change;

import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.page.Change;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Location;
import reprint.text.Span;

/** Turns a change of words into an edit: classified, with both texts and both places. */
public final class EditMaker {
  private final Tokens a;
  private final Tokens b;
  private final EditTypes types;
  private final Allowances allowances;

  public EditMaker(Tokens a, Tokens b, Words words, Allowances allowances) {
    this.a = a;
    this.b = b;
    types = new EditTypes(a, b, words);
    this.allowances = allowances;
  }

  public Edit edit(Change change) {
    TokenRange at = change.at();
    boolean style = isStyle(change);
    Edit.Level level = style ? Edit.Level.MATERIAL : change.level();
    Edit.Type type =
        style ? Edit.Type.SPELLING : change.type() == null ? types.of(at) : change.type();
    boolean words = level == Edit.Level.MATERIAL || type == Edit.Type.CUT;
    String allowed = words ? allowances.of(type, a, b, at) : "";
    return new Edit(
        change.kind(),
        level,
        type,
        side(a, at.a(), at.aEnd(), type),
        side(b, at.b(), at.bEnd(), type),
        allowed);
  }

  /** Whether the same letters are two spellings of one word: {@code per cent}, {@code percent}. */
  private boolean isStyle(Change change) {
    TokenRange at = change.at();
    return change.level() == Edit.Level.TECHNICAL
        && change.type() == Edit.Type.FORMAT
        && at.originals() != at.republished()
        && allowances.areForms(a, b, at);
  }

  private static Edit.Side side(Tokens tokens, int from, int to, Edit.Type type) {
    Span span = tokens.span(from, to);
    if (type == Edit.Type.PUNCTUATION || type == Edit.Type.DAMAGE) {
      span = withSigns(tokens, span, to);
    }
    Location location = tokens.document().locate(span);
    return new Edit.Side(span.of(tokens.document().text()), span, location);
  }

  /** With the signs after the last word, to the next white space or word. */
  private static Span withSigns(Tokens tokens, Span span, int to) {
    String text = tokens.document().text();
    int most = to < tokens.size() ? tokens.span(to, to).offset() : text.length();
    int end = most;
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int line = text.indexOf('\n', span.end());
    end = line >= 0 && line < end ? line : end;
    return new Span(span.offset(), end - span.offset());
  }
}
