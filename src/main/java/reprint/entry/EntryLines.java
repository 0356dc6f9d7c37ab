package reprint.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.catalog.Language;
import reprint.text.Span;

/** Reads the lines of entries by the labels of all languages. Safe to share between threads. */
public final class EntryLines {
  /** The signs that separate title, name and licence in a row: "Wall - Ann Lee - CC BY 2.0". */
  public static final Pattern SIGN = Pattern.compile(" [-–—|/·•] |\t");

  private static final int LONGEST_LABEL = 40;

  /** Marks of lists and of bold words. */
  private static final String MARKS = " \t*_-+#>";

  private static final Pattern BOLD = Pattern.compile("[*_]");

  private final Catalog catalog;
  private Map<String, Label> labels; // loaded when a document first needs them

  public EntryLines(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The lines of {@code part} that are not empty, in order. */
  public List<EntryLine> of(String text, Span part) {
    List<EntryLine> lines = new ArrayList<>();
    int start = part.offset();
    while (start < part.end()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? part.end() : Math.min(line, part.end());
      if (end > start) {
        lines.add(line(text, new Span(start, end - start)));
      }
      start = end + 1;
    }
    return lines;
  }

  private EntryLine line(String text, Span span) {
    int content = span.offset();
    while (content < span.end() && MARKS.indexOf(text.charAt(content)) >= 0) {
      content++;
    }
    String words = span.of(text);
    int colon = colon(words);
    return new EntryLine(
        span,
        new Span(content, span.end() - content),
        label(words),
        colon < 0 ? -1 : span.offset() + colon);
  }

  /** The meaning of the label at the start of {@code line}; absent if it has no known label. */
  public Optional<Label> label(String line) {
    int colon = colon(line);
    return colon < 0 ? Optional.empty() : meaning(line.substring(0, colon));
  }

  /** The meaning of {@code words}, such as the head of a column, as a label. */
  public Optional<Label> meaning(String words) {
    return Optional.ofNullable(labels().get(folded(words)));
  }

  /** The offset of a colon after a few words; -1 if there is none. */
  public static int colon(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_LABEL); i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '\uFF1A') {
        return line.startsWith("//", i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  private static String folded(String label) {
    int start = 0;
    while (start < label.length() && MARKS.indexOf(label.charAt(start)) >= 0) {
      start++;
    }
    String bare = BOLD.matcher(label.substring(start)).replaceAll("").strip();
    return bare.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00A0', ' ');
  }

  private Map<String, Label> labels() {
    if (labels == null) {
      Map<String, Label> words = new HashMap<>();
      for (Label label : Label.values()) {
        for (Language language : catalog.languages()) {
          language.phrases(label.key()).forEach(p -> words.put(folded(p), label));
        }
      }
      labels = Map.copyOf(words);
    }
    return labels;
  }
}
