package reprint.detect;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as the tables of {@code testdata} write them, and the documents around them. */
public final class RowText {
  private static final String SENTENCE =
      "The ferry crossed the narrows twice a day until the winter of the long frost,"
          + " when the harbour master closed the quay. ";

  /** {@code {4}} in a row: the sentence four times. */
  private static final Pattern SENTENCES = Pattern.compile("\\{(\\d)\\}");

  private static final Pattern ESCAPES = Pattern.compile("\\\\(.)");

  private RowText() {}

  /** The text of a row, without its escapes. */
  public static String of(String row) {
    String text = SENTENCES.matcher(row).replaceAll(RowText::sentences);
    return ESCAPES.matcher(text).replaceAll(RowText::sign);
  }

  /**
   * The file, or the page around an article with {@code text} in that place.
   *
   * @param place {@code head}, {@code before} the article, {@code article}, {@code after} it; any
   *     other: the text is the file
   */
  public static String document(String place, String text) {
    return switch (place) {
      case "head" -> page(text, "", "", "");
      case "before" -> page("", text, "", "");
      case "article" -> page("", "", text, "");
      case "after" -> page("", "", "", text);
      default -> text;
    };
  }

  private static String page(String head, String before, String article, String after) {
    return """
    <!doctype html><html lang=en><head><title>The ferry</title>%s</head><body>%s
    <main><article><h1>The ferry</h1><p>By Ida Holm</p><p>%s</p>%s<p>%s</p></article></main>
    %s</body></html>\
    """
        .formatted(head, before, SENTENCE.repeat(6), article, SENTENCE.repeat(5), after);
  }

  private static String sentences(MatchResult times) {
    return SENTENCE.repeat(Integer.parseInt(times.group(1)));
  }

  private static String sign(MatchResult escape) {
    return switch (escape.group(1)) {
      case "n" -> "\n";
      case "t" -> "\t";
      default -> "\\\\";
    };
  }
}
