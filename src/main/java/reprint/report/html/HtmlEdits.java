package reprint.report.html;

import java.util.List;
import reprint.compare.Edit;
import reprint.report.text.Excerpt;
import reprint.report.text.Labels;
import reprint.report.text.Place;

/** The list of edits, each linked to its place in the text. */
final class HtmlEdits {
  private final List<Edit> edits;
  private final String id;

  HtmlEdits(List<Edit> edits, String id) {
    this.edits = edits;
    this.id = id;
  }

  void list(Html out) {
    out.raw("<ol class=\"edits\">\n");
    for (int i = 0; i < edits.size(); i++) {
      item(out, edits.get(i), i + 1);
    }
    out.raw("</ol>\n");
  }

  private void item(Html out, Edit edit, int number) {
    String level = Labels.of(edit.level());
    out.raw("<li class=\"" + level + "\" id=\"" + id + "-l" + number + "\">");
    out.raw("<a href=\"#" + id + "-e" + number + "\">").element("span class=\"n\"", number + " ");
    out.element("strong", Labels.of(edit.type())).raw(" ");
    words(out, edit);
    out.raw("</a> ").element("span class=\"place\"", place(edit, level)).raw("</li>\n");
  }

  /** The edit as words, struck out and underlined. */
  static void words(Html out, Edit edit) {
    String was = Excerpt.brief(edit.original().text());
    String now = Excerpt.brief(edit.republished().text());
    switch (edit.kind()) {
      case INSERT -> out.raw("added ").words("ins", now);
      case DELETE -> out.raw("left out ").words("del", was);
      case MOVE -> out.raw("moved ").words("ins", now);
      case REPLACE -> out.words("del", was).raw(" became ").words("ins", now);
    }
  }

  private static String place(Edit edit, String level) {
    String was = Place.inFile(edit.original().location());
    String now = Place.inFile(edit.republished().location());
    String allowed = edit.allowed().isEmpty() ? "" : ", allowed: " + edit.allowed();
    return level + allowed + (was + now).replaceAll(".+", ", " + was + " → " + now);
  }
}
