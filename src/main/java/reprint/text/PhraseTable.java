package reprint.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Phrases, found as whole words at any place of a text. The sorted phrases are narrowed letter by
 * letter, so the time for a text is its length times at most that of the longest phrase; two
 * letters are mostly enough to see that none begins at a place. Letters are compared as {@link
 * PhraseLetters} says. Immutable.
 */
public final class PhraseTable {
  private static final int HASHES = 1 << 13;
  private static final int ASCII = 128;

  private final SortedTexts phrases;

  /** The first phrase that does not begin with a lower letter, for ASCII letters. */
  private final int[] starts = new int[ASCII + 1];

  /** The first two letters of each phrase, hashed: mostly answers no. */
  private final boolean[] beginnings = new boolean[HASHES];

  /** Receives the phrases at a place, the shortest first. */
  public interface Taker {
    /**
     * A phrase at that place.
     *
     * @param phrase its number, from 0 in the order of the letters
     * @param end the offset after it
     */
    void take(int phrase, int end);
  }

  /** Phrases as people write them. */
  public PhraseTable(Collection<String> phrases) {
    TreeSet<String> folded = new TreeSet<>();
    for (String phrase : phrases) {
      folded.add(PhraseLetters.fold(phrase));
    }
    this.phrases = new SortedTexts(folded.toArray(String[]::new));
    folded.forEach(this::addBeginning);
    for (int letter = 0; letter < starts.length; letter++) {
      starts[letter] = this.phrases.edge(0, folded.size(), 0, (char) letter);
    }
  }

  /** A phrase by its number, folded. */
  public String phrase(int number) {
    return phrases.get(number);
  }

  private void addBeginning(String phrase) {
    if (phrase.length() > 1) {
      beginnings[hash(phrase.charAt(0), phrase.charAt(1))] = true;
    } else {
      Arrays.fill(beginnings, true); // anything may stand after it
    }
  }

  private static int hash(char first, char second) {
    return (first * 131 + second) % HASHES;
  }

  /** Whether {@code text} contains any of them. */
  public boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (longest(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of the longest phrase at {@code at}; -1 if there is none. */
  public int longest(String text, int at) {
    if (at >= text.length() || !mayBegin(text, at, text.length())) {
      return -1;
    }
    int[] found = {-1};
    at(text, at, text.length(), (phrase, end) -> found[0] = phrase);
    return found[0];
  }

  /** Passes on each phrase at {@code at}; the text from {@code limit} on does not count. */
  public void at(String text, int at, int limit, Taker taker) {
    if (at < limit && mayBegin(text, at, limit) && PhraseLetters.isBoundary(text, at)) {
      narrow(text, at, limit, taker);
    }
  }

  /** Mostly answers no, but never no for the beginning of a phrase. */
  private boolean mayBegin(String text, int at, int limit) {
    char first = PhraseLetters.at(text, at, limit);
    if (first == ' ') {
      return true; // a run of spaces is one letter
    }
    int next = PhraseLetters.next(text, at, limit);
    return next >= limit || beginnings[hash(first, PhraseLetters.at(text, next, limit))];
  }

  private void narrow(String text, int start, int limit, Taker taker) {
    char first = PhraseLetters.at(text, start, limit);
    int low = starts[Math.min(first, ASCII)];
    int high = first < ASCII ? starts[first + 1] : phrases.size();
    int depth = 0;
    int at = start;
    while (at < limit && low < high) {
      char letter = PhraseLetters.at(text, at, limit);
      low = phrases.edge(low, high, depth, letter);
      high = phrases.edge(low, high, depth, (char) (letter + 1));
      if (low == high) {
        return;
      }
      depth++;
      at = PhraseLetters.next(text, at, limit);
      if (phrases.get(low).length() == depth && PhraseLetters.isBoundary(text, at)) {
        taker.take(low, at);
      }
    }
  }
}
