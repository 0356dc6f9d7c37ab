package reprint.judge;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.text.Span;

/** Comparisons made by hand. */
final class TestComparisons {
  private TestComparisons() {}

  /** A comparison that found a passage inserted; in line 10 is the licence. */
  static Comparison inserted(int line, double coverage) {
    Edit.Side nothing = side("", 4);
    Edit.Side passage = side("Republished under a licence.", line);
    Edit edit =
        new Edit(Edit.Kind.INSERT, Edit.Level.MATERIAL, Edit.Type.INSERTION, nothing, passage, "");
    return new Comparison(
        "o.txt",
        "option",
        Comparison.Verdict.MODIFIED,
        coverage,
        "text was inserted",
        List.of(edit),
        List.of());
  }

  /** A comparison with these replacements, in the lines from 5 on. */
  static Comparison modified(String... pairs) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Edit.Kind kind = pairs[i + 1].isEmpty() ? Edit.Kind.DELETE : Edit.Kind.REPLACE;
      Edit.Side before = side(pairs[i], 5 + i / 2);
      Edit.Side after = side(pairs[i + 1], 5 + i / 2);
      edits.add(new Edit(kind, Edit.Level.MATERIAL, Edit.Type.WORDING, before, after, ""));
    }
    return new Comparison(
        "original.txt",
        "option",
        Comparison.Verdict.MODIFIED,
        0.9,
        "words were changed",
        edits,
        List.of());
  }

  private static Edit.Side side(String text, int line) {
    return new Edit.Side(text, new Span(0, text.length()), TestFacts.at(line));
  }
}
