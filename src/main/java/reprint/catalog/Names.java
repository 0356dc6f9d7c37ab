package reprint.catalog;

import java.util.List;
import reprint.text.Letters;

/** What licences, their elements and their jurisdictions are called, in all languages at once. */
public interface Names {
  /**
   * The longest name that begins at {@code offset} and ends with a word, whatever stands between
   * its letters: white space, hyphens, a line's comment marks.
   *
   * @param limit offset that it may not pass
   * @return null where none begins
   */
  Name at(String text, int offset, int limit);

  /**
   * Whether the name of a licence may begin with the word at {@code offset}; mostly not, so that a
   * text is passed over quickly. Of the words around a name this says nothing.
   */
  boolean mayBegin(String text, int offset, int limit);

  /**
   * The meaning of the only name within one or two slips of {@code word}.
   *
   * @param word folded letters, see {@link Letters}
   * @return "" where there is none, or several of different meaning
   */
  String near(String word);

  /** The folded letters of all names that {@code meaning} has. */
  List<String> of(String meaning);
}
