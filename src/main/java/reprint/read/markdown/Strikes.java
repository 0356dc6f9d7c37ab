package reprint.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import reprint.read.build.DocumentBuilder;
import reprint.read.outline.StruckOut;

/** Tracks struck-out text through a Markdown document, by markup or by HTML tags. */
final class Strikes {
  private static final Pattern TAG = Pattern.compile("(?s)<(/?)([a-z][a-z0-9-]*+).*");

  private final DocumentBuilder builder;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int start;
  private int outer;

  Strikes(DocumentBuilder builder) {
    this.builder = builder;
  }

  /** Starts or continues struck-out words. */
  void open(String name) {
    if (open.isEmpty()) {
      start = builder.text().length();
    }
    open.push(name);
    counts.merge(name, 1, Integer::sum);
  }

  /** Closes the nearest open element of that name, and everything opened after it. */
  void close(String name) {
    if (counts.getOrDefault(name, 0) > 0) {
      String last;
      do {
        last = pop();
      } while (!last.equals(name));
    }
  }

  /** A tag inside a paragraph. Inside struck-out text, every element is counted. */
  void tag(String html) {
    Matcher tag = TAG.matcher(html.toLowerCase(Locale.ROOT));
    if (!tag.matches()) {
      return;
    }
    if (!tag.group(1).isEmpty()) {
      close(tag.group(2));
    } else if (!open.isEmpty() || strikes(tag.group(2), html)) {
      open(tag.group(2));
    }
  }

  private static boolean strikes(String name, String html) {
    if (!html.toLowerCase(Locale.ROOT).contains("style")) {
      return StruckOut.isTag(name);
    }
    Element element = Parser.xmlParser().parseInput(html, "").children().first();
    return element != null && StruckOut.by(element);
  }

  /** A tag that is a block by itself strikes out whole paragraphs. */
  void block(String html) {
    String tag = html.strip();
    if (tag.indexOf('>') == tag.length() - 1) {
      tag(tag);
      outer = open.size();
    }
  }

  /** Ends a paragraph, and everything opened in it. */
  void endParagraph() {
    while (open.size() > outer) {
      pop();
    }
    outer = open.size();
  }

  /** Ends the document. */
  void end() {
    outer = 0;
    endParagraph();
  }

  private String pop() {
    String last = open.pop();
    counts.merge(last, -1, Integer::sum);
    if (open.isEmpty()) {
      builder.strike(start);
    }
    return last;
  }
}
