package reprint.compare.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.compare.fold.Accents;

/** Numbers the words of both documents; a new one is made for every comparison. */
public final class Vocabulary {
  private final Map<String, Integer> keys = new HashMap<>(1024);
  private final List<String> words = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();

  /**
   * Equal for equal words, 0 and up; accents do not distinguish words here, see {@link Accents}.
   */
  public int key(String folded) {
    String word = Accents.without(folded);
    Integer known = keys.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    letters.add(letters(word));
    return words.size() - 1;
  }

  /** The word of a key. */
  String word(int key) {
    return words.get(key);
  }

  /** The content of a word: its letters, and all signs of a number. Never "". */
  public String letters(int key) {
    return letters.get(key);
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    boolean number = word.chars().anyMatch(Character::isDigit);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (letter || number && c != '\'') {
        letters.append(c);
      }
    }
    boolean all = letters.length() == 0 || letters.length() == word.length();
    return all ? word : letters.toString();
  }
}
