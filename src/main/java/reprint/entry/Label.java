package reprint.entry;

import java.util.Locale;

/**
 * What a line such as "Author: Ann Lee" says about a work; if two labels share a word, the later
 * counts.
 */
public enum Label {
  SOURCE,
  AUTHOR,
  TITLE,
  LICENSE;

  /** The key of its words in a language file. */
  String key() {
    return name().toLowerCase(Locale.ROOT) + "-label";
  }
}
