package reprint.report.html;

import java.util.stream.Collectors;
import reprint.report.text.Excerpt;
import reprint.report.text.Printable;

/** Builds HTML by hand; text is escaped. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup of our own. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Escaped text; line ends stay. */
  Html text(String text) {
    String shown = text.lines().map(Printable::visible).collect(Collectors.joining("\n"));
    return raw(escape(shown));
  }

  /** {@code <tag>text</tag>}; {@code open} may have attributes. */
  Html element(String open, String text) {
    int end = open.indexOf(' ');
    String tag = end < 0 ? open : open.substring(0, end);
    return raw("<" + open + ">").text(text).raw("</" + tag + ">");
  }

  /** An element for words of an article, which may run from right to left. */
  Html words(String open, String text) {
    return element(open + " dir=\"auto\"", text);
  }

  /** An excerpt with its marked part in an element. */
  Html excerpt(Excerpt excerpt, String mark) {
    text(excerpt.before());
    if (!excerpt.marked().isEmpty()) {
      element(mark, excerpt.marked());
    }
    return text(excerpt.after());
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Escapes text for content and for attributes in double quotes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
