package reprint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The marks of numbered notes, such as {@code [1]}, and the notes themselves: a mark whose note
 * holds an address becomes a link.
 */
final class Notes {
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Span> notes = new HashMap<>();

  private record Mark(String label, Span words, int group) {}

  /**
   * A mark.
   *
   * @param words of the text that it stands on
   */
  void mark(String label, Span words, int group) {
    marks.add(new Mark(label, words, group));
  }

  /** A note; the first of a label counts. */
  void note(String label, Span text) {
    notes.putIfAbsent(label, text);
  }

  /** Adds a link for each mark; the links inside the notes are there already. */
  void resolve(DocumentBuilder builder) {
    NavigableMap<Integer, Link> addresses = builder.addresses();
    String text = builder.text().text();
    for (Mark mark : marks) {
      Span note = notes.getOrDefault(mark.label, mark.words);
      Map.Entry<Integer, Link> first = addresses.ceilingEntry(note.offset());
      if (first != null && note != mark.words && note.contains(first.getValue().span())) {
        Link address = first.getValue();
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
}
