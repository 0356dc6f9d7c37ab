package reprint.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of both documents; made anew for every comparison. */
final class Vocabulary {
  private final Map<String, Integer> keys = new HashMap<>(1024);
  private final List<String> words = new ArrayList<>();
  private final boolean accents;

  /**
   * An empty vocabulary.
   *
   * @param accents whether words that differ only in their accents are two words
   */
  Vocabulary(boolean accents) {
    this.accents = accents;
  }

  /** Equal for equal words, 0 and up. */
  int key(String folded) {
    String word = accents ? folded : Accents.without(folded);
    Integer known = keys.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** The word of a key. */
  String word(int key) {
    return words.get(key);
  }

  /** What a word says: its letters, and of a number every sign. Never "". */
  String letters(int key) {
    String word = words.get(key);
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return word;
      }
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters.append(c);
      }
    }
    return letters.length() == 0 ? word : letters.toString();
  }
}
