package reprint.compare;

import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;
import static reprint.compare.Texts.material;

import reprint.read.Document;

/** The article of most tests of comparisons. */
final class Harbour {
  static final String FIRST =
      "The harbour of Vellmar lay quiet when the first boats came home on Monday morning.";
  static final String SECOND =
      "Nobody had counted on 5.1 metres of water, and the pilots did not say who would pay for it.";
  static final String THIRD =
      "\u201CWe shall mend the wall,\u201D said Mirena Taubold, who has kept the lock for seven years.";
  static final Document ORIGINAL =
      document("# A quiet harbour", "@ By Ansgar Quill", FIRST, SECOND, THIRD);

  private Harbour() {}

  /** The one edit of words where the second paragraph became {@code second}. */
  static Edit onlyEdit(String second) {
    Comparison comparison = compare(ORIGINAL, document(FIRST, second, THIRD));
    if (material(comparison).size() != 1) {
      throw new AssertionError("not one edit: " + material(comparison));
    }
    return material(comparison).get(0);
  }
}
