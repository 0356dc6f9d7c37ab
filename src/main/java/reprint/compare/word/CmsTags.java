package reprint.compare.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.Document;
import reprint.text.Span;

/**
 * Tags that a site's software replaces and no reader sees: Hugo's, Liquid's and WordPress's, HTML
 * left in plain text, and the lines that fence a box. Anything between two of them is text.
 */
final class CmsTags {
  /**
   * Hugo, Liquid and its like, HTML, fences, and at group 1 the name of a tag in square brackets.
   */
  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{[<%][^{}<>\\n]{1,400}+[>]?\\}\\}"
              + "|\\{%[^{}%\\n]{1,400}+%\\}"
              + "|<!-- ?/?(?:wp:|kg-card|more|nextpage)[^<>]{0,400}-->"
              + "|</?(?:p|div|figure|hr|br|blockquote|em|strong)(?:\\s[^<>]{0,200}+|/)?>"
              + "|(?m:^:{3,}+[\\w .#{}-]{0,60}+$)"
              + "|\\[/?([a-z][a-z0-9_-]{1,30}+)(?:\\s[^\\[\\]\\n]{0,400}+)?\\]");

  /** Attributes such as {@code id="3"}. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\s[\\w-]{1,40}+=[\"'\u201C\u201D\\w]");

  /** A value in quotation marks that a reader might see. */
  private static final Pattern VALUE = Pattern.compile("\"([^\"]{0,400}+)\"");

  /** The least words of a value that says something. */
  private static final int SENTENCE = 5;

  private CmsTags() {}

  /** Their spans, in text order. */
  static List<Span> in(Document document) {
    String text = document.text();
    List<Span> found = new ArrayList<>();
    if (text.indexOf('{') < 0
        && text.indexOf('[') < 0
        && text.indexOf('<') < 0
        && !text.contains(":::")) {
      return found;
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      boolean known = tag.group(1) == null || isWordPress(text, tag);
      if (known && !says(tag.group())) {
        found.add(new Span(tag.start(), tag.end() - tag.start()));
      }
    }
    return found;
  }

  /** Whether a word in square brackets has attributes, or is closed or opened elsewhere. */
  private static boolean isWordPress(String text, Matcher tag) {
    String name = tag.group(1);
    return ATTRIBUTES.matcher(tag.group()).find()
        || (tag.group().startsWith("[/")
            ? text.lastIndexOf("[" + name, tag.start()) >= 0
            : text.indexOf("[/" + name + "]", tag.end()) >= 0);
  }

  private static boolean says(String tag) {
    return VALUE
        .matcher(tag)
        .results()
        .anyMatch(value -> value.group(1).strip().split("\\s+").length >= SENTENCE);
  }
}
