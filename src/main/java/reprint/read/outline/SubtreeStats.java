package reprint.read.outline;

/**
 * Statistics for each subtree of an {@link Outline}. Counted from the leaves up, so a dropped part
 * no longer counts for the parts around it.
 */
public final class SubtreeStats {
  private final Outline outline;
  private final int[] text;
  private final double[] linked;
  private final int[] heads;
  private final int[] commas;
  private final int[] paragraphs;
  private final int[] images;
  private final int[] items;
  private final int[] inputs;

  /** Decides whether to drop a node after its content is counted. */
  public interface Sieve {
    boolean drops(SubtreeStats tally, int i);
  }

  /**
   * Counts the rest.
   *
   * @param gone nodes that are not counted, with their content; those that {@code sieve} drops are
   *     added
   */
  public SubtreeStats(Outline outline, boolean[] gone, Sieve sieve) {
    this.outline = outline;
    int size = outline.size();
    text = new int[size];
    linked = new double[size];
    heads = new int[size];
    commas = new int[size];
    paragraphs = new int[size];
    images = new int[size];
    items = new int[size];
    inputs = new int[size];
    countTexts();
    for (int i = size - 1; i >= 0; i--) {
      gone[i] = gone[i] || sieve.drops(this, i);
      if (!gone[i] && i > 0) {
        addTo(outline.parent(i), i);
      }
    }
  }

  private void countTexts() {
    double[] weight = new double[outline.size()];
    boolean[] inHeading = new boolean[outline.size()];
    for (int i = 0; i < outline.size(); i++) {
      int parent = Math.max(0, outline.parent(i));
      weight[i] = weight[parent] > 0 ? weight[parent] : linkWeight(i);
      inHeading[i] = inHeading[parent] || Markup.isHeading(outline.tag(i));
      if (outline.text(i) != null) {
        count(i, outline.text(i).getWholeText());
        linked[i] = weight[i] * text[i];
        heads[i] = inHeading[i] ? text[i] : 0;
      }
    }
  }

  /** A link within the page counts less: it is a note or a table of contents. */
  private double linkWeight(int i) {
    if (!outline.tag(i).equals("a")) {
      return 0;
    }
    String href = outline.attribute(i, "href");
    return href.length() > 1 && href.startsWith("#") ? 0.3 : 1;
  }

  /** Units of the text without surplus white space, and commas. */
  private void count(int i, String whole) {
    boolean space = true;
    for (int k = 0; k < whole.length(); k++) {
      char c = whole.charAt(k);
      boolean blank = isSpace(c);
      text[i] += blank && space ? 0 : 1;
      commas[i] += isComma(c) ? 1 : 0;
      space = blank;
    }
  }

  public static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000';
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C' || c == '\uFE50';
  }

  private void addTo(int parent, int i) {
    text[parent] += text[i];
    linked[parent] += linked[i];
    heads[parent] += heads[i];
    commas[parent] += commas[i];
    paragraphs[parent] += paragraphs[i];
    images[parent] += images[i];
    items[parent] += items[i];
    inputs[parent] += inputs[i];
    switch (outline.tag(i)) {
      case "p" -> paragraphs[parent]++;
      case "img" -> images[parent]++;
      case "li" -> items[parent]++;
      case "select", "textarea", "button" -> inputs[parent]++;
      default -> {}
    }
  }

  /** Units of text without surplus white space. */
  public int text(int i) {
    return text[i];
  }

  public int commas(int i) {
    return commas[i];
  }

  /** Paragraphs inside, without the node itself; the same for the next three. */
  public int paragraphs(int i) {
    return paragraphs[i];
  }

  public int images(int i) {
    return images[i];
  }

  public int items(int i) {
    return items[i];
  }

  public int inputs(int i) {
    return inputs[i];
  }

  /** Share of the text that is in links, 0 to 1; 0 if there is no text. */
  public double linkDensity(int i) {
    return text[i] == 0 ? 0 : linked[i] / text[i];
  }

  /** Share of the text that is in headings, 0 to 1; 0 if there is no text. */
  public double headingDensity(int i) {
    return text[i] == 0 ? 0 : (double) heads[i] / text[i];
  }
}
