package reprint.text;

/**
 * Texts in the order of their letters. The text at a place is found by narrowing a range of them
 * letter by letter. Immutable.
 */
public final class SortedTexts {
  private final String[] texts;

  /**
   * @param texts in the order of their UTF-16 units, without duplicates
   */
  public SortedTexts(String[] texts) {
    this.texts = texts.clone();
  }

  public int size() {
    return texts.length;
  }

  /** One of them, in their order from 0. */
  public String get(int at) {
    return texts[at];
  }

  /**
   * The first of {@code [low, high)} whose letter at {@code depth} is not below {@code c}; they
   * must have the letters before it in common.
   */
  public int edge(int low, int high, int depth, char c) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      String text = texts[middle];
      if (text.length() <= depth || text.charAt(depth) < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
