package reprint.compare.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Document;

/**
 * Distinguishes a translation from another text: other everyday words, the same names and numbers.
 */
public final class Translation {
  /** Words needed to detect the language of a passage. */
  private static final int LEAST_WORDS = 12;

  /** How many of the most frequent words of a text are its small words, in any language. */
  private static final int SMALL_WORDS = 40;

  /** Share of small words in a text of the same language; measured on texts: 0.2 to 0.5. */
  private static final double SAME = 0.12;

  /** Likewise in a text of another language. */
  private static final double OTHER = 0.05;

  /** Share of the everyday words of a whole text in another language; of the same: 0.3 and more. */
  private static final double FOREIGN = 0.15;

  /** Share of names and numbers that a translation keeps. */
  private static final double NAMES = 0.4;

  private static final int LEAST_NAMES = 5;

  private final Tokens original;
  private final Set<Integer> small = new HashSet<>();

  public Translation(Tokens original) {
    this.original = original;
    Map<Integer, Integer> counts = new HashMap<>();
    for (int key : original.keys()) {
      counts.merge(key, 1, Integer::sum);
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(SMALL_WORDS)
        .forEach(entry -> small.add(entry.getKey()));
  }

  /** Whether the words there now are in another language than those that were there. */
  public boolean isPart(Tokens republished, TokenRange at) {
    if (Math.min(at.originals(), at.republished()) < LEAST_WORDS) {
      return false;
    }
    return isLatin(original, at.a(), at.aEnd()) != isLatin(republished, at.b(), at.bEnd())
        || share(original, at.a(), at.aEnd()) >= SAME
            && share(republished, at.b(), at.bEnd()) <= OTHER;
  }

  /** Whether most of the words begin with a Latin letter. */
  private static boolean isLatin(Tokens tokens, int from, int to) {
    int latin = 0;
    for (int i = from; i < to; i++) {
      int first = tokens.folded().text().codePointAt(tokens.starts()[i]);
      latin += Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN ? 1 : 0;
    }
    return 2 * latin > to - from;
  }

  /** Whether a document in another language has the same names and numbers. */
  public boolean isWhole(Tokens republished) {
    if (!areInOtherLanguages(republished)) {
      return false;
    }
    Set<Integer> names = names(original);
    Set<Integer> kept = names(republished);
    int all = Math.min(names.size(), kept.size());
    kept.retainAll(names);
    return kept.size() >= LEAST_NAMES && kept.size() >= NAMES * all;
  }

  private double share(Tokens tokens, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      found += small.contains(tokens.keys()[i]) ? 1 : 0;
    }
    return (double) found / (to - from);
  }

  /**
   * By the languages that they state; if one states none, by whether their everyday words are the
   * same.
   */
  private boolean areInOtherLanguages(Tokens republished) {
    String left = language(original.document());
    String right = language(republished.document());
    if (!left.isEmpty() && !right.isEmpty()) {
      return !left.equals(right);
    }
    Set<Integer> everyday = everyday(original);
    return isLatin(original, 0, original.size()) != isLatin(republished, 0, republished.size())
        || everyday.size() >= LEAST_NAMES && shared(republished, everyday) <= FOREIGN;
  }

  /** The uncapitalised words that a text has more than once. */
  private static Set<Integer> everyday(Tokens tokens) {
    Set<Integer> once = new HashSet<>();
    Set<Integer> again = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isLowerCase(tokens, i) && !once.add(tokens.keys()[i])) {
        again.add(tokens.keys()[i]);
      }
    }
    return again;
  }

  /** Their share of the uncapitalised words of a text. */
  private static double shared(Tokens tokens, Set<Integer> words) {
    int all = 0;
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean counts = isLowerCase(tokens, i);
      all += counts ? 1 : 0;
      found += counts && words.contains(tokens.keys()[i]) ? 1 : 0;
    }
    return (double) found / Math.max(1, all);
  }

  private static boolean isLowerCase(Tokens tokens, int token) {
    return Character.isLowerCase(tokens.folded().text().codePointAt(tokens.starts()[token]));
  }

  private static String language(Document document) {
    return List.of(document.language().toLowerCase(Locale.ROOT).split("[-_]")).get(0);
  }

  /** Keys of the article's numbers and of its capitalised words inside sentences. */
  private static Set<Integer> names(Tokens tokens) {
    Set<Integer> names = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      int first = tokens.folded().text().codePointAt(tokens.starts()[i]);
      boolean number = Character.isDigit(first);
      boolean name = Character.isUpperCase(first) && !tokens.startsSentence(i);
      if (tokens.block(i).isArticle() && (number || name)) {
        names.add(tokens.keys()[i]);
      }
    }
    return names;
  }
}
