package reprint.report.html;

import java.util.List;
import reprint.compare.Edit;
import reprint.report.text.Labels;

/** Checkboxes that hide the edits of a level, by style sheet alone. */
final class HtmlLevels {
  private static final Edit.Level[] LEVELS = Edit.Level.values();

  private final int[] counts = new int[LEVELS.length];

  void add(List<Edit> edits) {
    edits.forEach(edit -> counts[edit.level().ordinal()]++);
  }

  /**
   * Writes them; nothing if there is no edit.
   *
   * @param all whether technical edits are shown from the start, even beside more serious ones
   */
  void write(Html out, boolean all) {
    int technical = Edit.Level.TECHNICAL.ordinal();
    boolean graver = counts[0] + counts[1] > 0;
    if (!graver && counts[technical] == 0) {
      return;
    }
    out.raw("<fieldset class=\"filter\"><legend>Edits</legend>\n");
    for (int i = 0; i < LEVELS.length; i++) {
      if (counts[i] > 0) {
        String name = Labels.of(LEVELS[i]);
        boolean shown = i != technical || all || !graver;
        out.raw(
            "<label><input type=\"checkbox\" id=\"e-"
                + name
                + "\""
                + (shown ? " checked> " : "> "));
        out.text(counts[i] + " " + name).raw("</label>\n");
      }
    }
    out.raw("</fieldset>\n");
  }
}
