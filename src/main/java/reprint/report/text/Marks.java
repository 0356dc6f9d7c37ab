package reprint.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reprint.compare.Edit;
import reprint.text.Span;

/** Which words of one side are marked. */
public final class Marks {
  private Marks() {}

  /**
   * The place of an edit on one side.
   *
   * @param edit what was done
   * @param number of the edit in its list, 1-based
   * @param span empty if only the other side has words
   * @param id of the comparison
   * @param leads whether the link of the list leads here
   * @param old whether this is the original's side
   */
  public record Mark(Edit edit, int number, Span span, String id, boolean leads, boolean old) {}

  /** In the order of the original's text. */
  public static List<Mark> original(List<Edit> edits, String id) {
    List<Mark> marks = new ArrayList<>();
    for (Edit edit : edits) {
      boolean leads = edit.republished().text().isEmpty();
      marks.add(new Mark(edit, marks.size() + 1, edit.original().span(), id, leads, true));
    }
    return sorted(marks);
  }

  /** In the order of the republication's text. */
  public static List<Mark> republished(List<Edit> edits, String id) {
    List<Mark> marks = new ArrayList<>();
    for (Edit edit : edits) {
      boolean leads = !edit.republished().text().isEmpty();
      marks.add(new Mark(edit, marks.size() + 1, edit.republished().span(), id, leads, false));
    }
    return sorted(marks);
  }

  private static List<Mark> sorted(List<Mark> marks) {
    marks.sort(Comparator.comparingInt(mark -> mark.span().offset()));
    return marks;
  }
}
