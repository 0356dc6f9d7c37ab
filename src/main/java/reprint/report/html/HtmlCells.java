package reprint.report.html;

import java.util.List;
import reprint.compare.Edit;
import reprint.read.Block;
import reprint.read.Document;
import reprint.report.text.Labels;
import reprint.report.text.Marks.Mark;
import reprint.report.text.Passages;
import reprint.text.Span;

/** One side of the rows; call it in the order of the text. */
final class HtmlCells {
  private final Document document;
  private final List<Mark> marks;
  private final List<Block> passages;
  private final String open;
  private int next;

  HtmlCells(Document document, List<Mark> marks) {
    this.document = document;
    this.marks = marks;
    passages = Passages.of(document);
    boolean tag = document.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    open =
        tag ? "<div class=\"cell\" lang=\"" + document.language() + "\">" : "<div class=\"cell\">";
  }

  /** The passages from {@code from} to before {@code to}; an empty cell if there are none. */
  void write(Html out, int from, int to, String side) {
    if (from == to) {
      out.raw("<div class=\"cell empty\"></div>\n");
      return;
    }
    out.raw(open).raw("<span class=\"side\" lang=\"en\">" + side + "</span>\n");
    for (Block block : passages.subList(from, to)) {
      block(out, block);
    }
    out.raw("</div>\n");
  }

  private void block(Html out, Block block) {
    String style =
        switch (block.role()) {
          case HEADING -> "p class=\"heading\"";
          case QUOTE -> "p class=\"quote\"";
          case CODE -> "p class=\"code\"";
          case CAPTION, BYLINE -> "p class=\"aside\"";
          case FURNITURE, COMMENT -> "p class=\"around\"";
          case BODY -> block.element().equals("li") ? "p class=\"item\"" : "p";
        };
    out.raw("<" + style + " dir=\"auto\">");
    words(out, block.span());
    out.raw("</p>\n");
  }

  private void words(Html out, Span block) {
    String text = document.text();
    int at = block.offset();
    while (next < marks.size() && ends(marks.get(next)) < at) {
      next++;
    }
    for (int i = next; i < marks.size() && marks.get(i).span().offset() < block.end(); i++) {
      Span span = marks.get(i).span();
      int from = Math.max(at, span.offset());
      int to = Math.max(from, Math.min(block.end(), span.end()));
      if (to > from || span.length() == 0 && isInside(block.offset(), from)) {
        out.text(text.substring(at, from));
        boolean first = from == span.offset();
        mark(out, marks.get(i), text.substring(from, to), first);
        at = to;
      }
    }
    out.text(text.substring(at, block.end()));
  }

  /** Whether words of the block precede the gap: a gap between two blocks belongs to neither. */
  private boolean isInside(int start, int gap) {
    return document.text().substring(start, gap).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Its last unit. */
  private static int ends(Mark mark) {
    return Math.max(mark.span().offset(), mark.span().end() - 1);
  }

  /**
   * Writes a marked place: its words struck out or underlined, its number, and a text equivalent.
   *
   * @param words of it in this block; "" if only the other side has words
   * @param first whether the mark starts in this block
   */
  private static void mark(Html out, Mark mark, String words, boolean first) {
    String id = first && mark.leads() ? " id=\"" + mark.id() + "-e" + mark.number() + "\"" : "";
    String kind = Labels.of(mark.edit().kind()) + " " + Labels.of(mark.edit().level());
    String tag = words.isEmpty() ? "span" : mark.old() ? "del" : "ins";
    String style = words.isEmpty() ? "gap " + kind : kind;
    out.raw(
        "<" + tag + " class=\"" + style + "\"" + id + (id.isEmpty() ? ">" : " tabindex=\"-1\">"));
    out.element("span class=\"said\"", said(mark, words) + " ").text(words);
    out.raw("</" + tag + ">");
    if (first) {
      number(out, mark, words.isEmpty());
    }
  }

  private static String said(Mark mark, String words) {
    if (words.isEmpty()) {
      return mark.old() ? "[words added here]" : "[words left out here]";
    }
    boolean move = mark.edit().kind() == Edit.Kind.MOVE;
    return move
        ? mark.old() ? "[moved from here:]" : "[moved to here:]"
        : mark.old() ? "[was:]" : "[now:]";
  }

  private static void number(Html out, Mark mark, boolean gap) {
    out.raw("<a class=\"number " + Labels.of(mark.edit().level()) + "\" lang=\"en\" href=\"#");
    out.raw(mark.id() + "-l" + mark.number() + "\"><span class=\"said\">edit </span>");
    out.raw(Integer.toString(mark.number()));
    if (mark.leads() && !gap) {
      out.raw(" ").text(Labels.of(mark.edit().type()));
    }
    out.raw("</a>");
  }
}
