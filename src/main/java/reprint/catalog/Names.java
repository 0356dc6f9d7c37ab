package reprint.catalog;

import java.util.List;
import reprint.text.Letters;

/** What licences, their elements and their jurisdictions are called, in all languages at once. */
public interface Names {
  /**
   * The longest name that begins at {@code offset} and ends with a word. Its letters may be
   * separated by white space, hyphens or a line's comment marks.
   *
   * @param limit offset that it may not pass
   * @return null if none begins there
   */
  Name at(String text, int offset, int limit);

  /**
   * Whether the name of a licence may begin with the word at {@code offset}; mostly false, so that
   * most text is skipped quickly. It does not cover the words around a name.
   */
  boolean mayBegin(String text, int offset, int limit);

  /**
   * The meaning of the only name within one or two slips of {@code word}.
   *
   * @param word folded letters, see {@link Letters}
   * @return "" if there is none, or several of different meaning
   */
  String near(String word);

  /** The folded letters of all names that {@code meaning} has. */
  List<String> of(String meaning);
}
