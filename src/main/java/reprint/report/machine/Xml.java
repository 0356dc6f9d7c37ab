package reprint.report.machine;

import reprint.report.text.Printable;

/** Escapes text for XML 1.0, in elements and in attributes with double quotes. */
final class Xml {
  private Xml() {}

  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /**
   * {@code >} is escaped too, so {@code ]]>} cannot occur. Characters that XML 1.0 §2.2 forbids are
   * replaced by their pictures, and terminal controls by their numbers.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> append(c, out);
              }
            });
    return out.toString();
  }

  /** {@code name="value"}, preceded by a space. */
  static String attribute(String name, Object value) {
    String text = escape(value.toString()).replace("\n", "&#10;").replace("\t", "&#9;");
    return " " + name + "=\"" + text + "\"";
  }

  private static void append(int c, StringBuilder out) {
    boolean plain = c == '\t' || c == '\n' || Printable.visible(c).codePointAt(0) == c;
    if (isAllowed(c) && !plain) {
      out.append("&#").append(c).append(';');
    } else {
      out.append(isAllowed(c) ? Character.toString(c) : c < 0x20 ? Printable.visible(c) : "\uFFFD");
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
