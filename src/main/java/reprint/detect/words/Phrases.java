package reprint.detect.words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import reprint.catalog.Catalog;
import reprint.text.PhraseLetters;
import reprint.text.PhraseTable;
import reprint.text.Sentences;

/** Whether a text contains one of the phrases that all languages have for a purpose. */
public final class Phrases {
  private static final List<String> PURPOSES =
      List.of(
          "intro",
          "intro-behind",
          "media-host",
          "licenses",
          "counter-image",
          "media",
          "media-field",
          "site",
          "third",
          "parts",
          "credits",
          "this",
          "them",
          "owner",
          "general",
          "example",
          "other-part",
          "legal-text",
          "either");

  /** The first UTF-16 unit of scripts without spaces between words. */
  private static final int CJK = 0x2E80;

  private final Catalog catalog;
  private final Map<String, PhraseTable> byPurpose = new HashMap<>();

  public Phrases(Catalog catalog) {
    this.catalog = catalog;
    for (String purpose : PURPOSES) {
      byPurpose.put(purpose, new PhraseTable(catalog.phrases(purpose)));
    }
  }

  /** Whether {@code text} contains one of them, as whole words. */
  public boolean in(String purpose, String text) {
    return byPurpose.get(purpose).isIn(text);
  }

  /**
   * Whether {@code text} contains one of them that is more than a passing word such as "licence":
   * several words, or one before a colon.
   */
  public boolean leads(String purpose, String text) {
    PhraseTable phrases = byPurpose.get(purpose);
    for (int at = 0; at < text.length(); at++) {
      int phrase = phrases.longest(text, at);
      if (phrase >= 0 && isLead(phrases.phrase(phrase), text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLead(String phrase, String text, int at) {
    int end = at + phrase.length();
    boolean word = phrase.chars().allMatch(c -> c < CJK && Character.isLetter(c));
    boolean label = end < text.length() && ":\uFF1A".indexOf(text.charAt(end)) >= 0;
    return !word || label;
  }

  /** Where the last of them begins in {@code text}; -1 if there is none. */
  public int last(String purpose, String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      boolean begins =
          at == 0 || !Character.isLetter(text.charAt(at - 1)) || text.charAt(at) >= CJK;
      if (begins && byPurpose.get(purpose).longest(text, at) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Where sentences end. */
  public Sentences sentences() {
    return catalog.sentences();
  }

  /** How many different ones {@code text} contains, as whole words. */
  public int count(String purpose, String text) {
    PhraseTable phrases = byPurpose.get(purpose);
    BitSet held = new BitSet();
    for (int at = 0; at < text.length(); at++) {
      int phrase = phrases.longest(text, at);
      if (phrase >= 0) {
        held.set(phrase);
      }
    }
    return held.cardinality();
  }

  /** Whether {@code text} begins with one of them, quotes and marks apart. */
  public boolean starts(String purpose, String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    String beginning = text.substring(start, Math.min(text.length(), start + 60));
    return byPurpose.get(purpose).longest(beginning, 0) >= 0;
  }

  /** Whether {@code text} contains {@code phrase} as whole words, in any case. */
  public boolean holds(String text, String phrase) {
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = phrase.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (PhraseLetters.isBoundary(lower, at)
          && PhraseLetters.isBoundary(lower, at + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  /** What a word in lower case has before each of them that it ends with. */
  public Stream<String> before(String purpose, String word) {
    return catalog.phrases(purpose).stream()
        .filter(word::endsWith)
        .map(end -> word.substring(0, word.length() - end.length()));
  }

  /** Whether {@code word} is one of them, in any case. */
  public boolean is(String purpose, String word) {
    return catalog.phrases(purpose).stream().anyMatch(p -> p.equalsIgnoreCase(word));
  }
}
