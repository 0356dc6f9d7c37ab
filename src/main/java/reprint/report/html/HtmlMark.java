package reprint.report.html;

import reprint.compare.Edit;
import reprint.report.text.Labels;
import reprint.report.text.Marks.Mark;

/** A marked place: its words struck out or underlined, its number, and a text equivalent. */
final class HtmlMark {
  private HtmlMark() {}

  /**
   * Writes it.
   *
   * @param words of it in this block; "" if only the other side has words
   * @param first whether the mark starts in this block
   */
  static void write(Html out, Mark mark, String words, boolean first) {
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
