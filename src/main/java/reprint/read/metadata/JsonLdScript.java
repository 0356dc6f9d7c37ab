package reprint.read.metadata;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import reprint.json.JsonException;
import reprint.json.JsonValue;
import reprint.text.Span;

/**
 * One {@code script} of JSON-LD.
 *
 * @param root the part that could be parsed
 * @param text from the first character of the value on
 * @param base offset of that character in the source
 */
record JsonLdScript(JsonValue root, String text, int base) {
  private static final String CDATA = "[CDATA[";

  /**
   * The script in {@code element}; null if it is none or has no value.
   *
   * @param base offset in the source at which the parsed text starts
   */
  static JsonLdScript of(Element element, int base) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean ours = element.normalName().equals("script") && type.contains("ld+json");
    if (!ours || element.childNodeSize() == 0 || !(element.childNode(0) instanceof DataNode data)) {
      return null;
    }
    String whole = data.getWholeData();
    int start = start(whole);
    JsonValue root = parse(whole.substring(start));
    int from = base + Math.max(0, data.sourceRange().startPos()) + start;
    return root == null ? null : new JsonLdScript(root, whole.substring(start), from);
  }

  /** Comment and CDATA marks may precede the value. */
  private static int start(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
      at++;
    }
    return text.startsWith(CDATA, at) ? at + CDATA.length() : at;
  }

  private static JsonValue parse(String text) {
    try {
      return JsonValue.read(text);
    } catch (JsonException e) {
      return e.partial();
    }
  }

  /** The place of a string (without its quotes), a number or a word in the source. */
  Span place(JsonValue value) {
    int from = value.offset();
    int to = end(text, from);
    int quote = value.raw() instanceof String && to - from >= 2 ? 1 : 0;
    return new Span(base + from + quote, to - from - 2 * quote);
  }

  /** The end of the string, number or word that starts at {@code from}. */
  private static int end(String json, int from) {
    if (from >= json.length()) {
      return json.length();
    }
    char quote = json.charAt(from);
    return quote == '"' || quote == '\'' ? stringEnd(json, from, quote) : wordEnd(json, from);
  }

  private static int stringEnd(String json, int from, char quote) {
    int at = from + 1;
    while (at < json.length() && json.charAt(at) != quote) {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(json.length(), at + 1);
  }

  private static int wordEnd(String json, int from) {
    int at = from;
    while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
