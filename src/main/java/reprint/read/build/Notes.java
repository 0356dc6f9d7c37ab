package reprint.read.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.Link;
import reprint.text.Sentences;
import reprint.text.Span;

/**
 * The marks of numbered notes, such as {@code [1]}, and the notes themselves: a mark becomes a link
 * if its note contains an address.
 */
public final class Notes {
  private static final Pattern MARK = Pattern.compile("\\[(\\w{1,4})\\]");

  /** Units of the words before a mark at most. */
  static final int SENTENCE = 400;

  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Span> notes = new HashMap<>();

  private record Mark(String label, Span words, int group) {}

  /**
   * A mark.
   *
   * @param words of the text that it annotates
   */
  public void mark(String label, Span words, int group) {
    marks.add(new Mark(label, words, group));
  }

  /** A note; the first one with a label counts. */
  public void note(String label, Span text) {
    notes.putIfAbsent(label, text);
  }

  /** Finds the marks in a block that starts at {@code start}; each annotates its sentence. */
  public void marksSince(int start, TextBuilder text, int group) {
    String block = text.since(start);
    Matcher matcher = MARK.matcher(block);
    while (matcher.find()) {
      Span words = sentence(block, matcher.start());
      mark(matcher.group(1), new Span(start + words.offset(), words.length()), group);
    }
  }

  /**
   * The text in {@code block} from the last sentence end, or from the previous mark, to the mark at
   * {@code at}.
   */
  static Span sentence(String block, int at) {
    int first = Math.max(0, at - SENTENCE);
    int mark = block.substring(first, at).lastIndexOf("] ");
    int from = first + mark + 1;
    int start = Sentences.PLAIN.lastStart(block, new Span(from, at - from));
    String words = block.substring(start, at);
    int indent = words.length() - words.stripLeading().length();
    return new Span(start + indent, words.strip().length());
  }

  /** Adds a link for each mark; the links inside the notes already exist. */
  public void resolve(DocumentBuilder builder) {
    NavigableMap<Integer, Link> addresses = builder.links().byOffset();
    String text = builder.text().text();
    for (Mark mark : marks) {
      Link address = address(notes.get(mark.label), addresses);
      if (address != null) {
        builder.link(
            new Link(
                Link.Kind.NOTE,
                address.url(),
                address.rel(),
                mark.words.of(text),
                mark.words,
                mark.group,
                address.location()));
      }
    }
  }

  /** The first address in a note; null: it has none. */
  private static Link address(Span note, NavigableMap<Integer, Link> addresses) {
    Map.Entry<Integer, Link> first = note == null ? null : addresses.ceilingEntry(note.offset());
    return first != null && note.contains(first.getValue().span()) ? first.getValue() : null;
  }
}
