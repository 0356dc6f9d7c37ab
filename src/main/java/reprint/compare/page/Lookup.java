package reprint.compare.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import reprint.compare.align.UniqueRuns;
import reprint.compare.word.Tokens;
import reprint.compare.word.Vocabulary;

/**
 * Finds words anywhere in a document's visible text, letter by letter, so that hyphens and split
 * words do not hide them.
 */
public final class Lookup {
  /** How many words identify a place. */
  private static final int RUN = 3;

  /** Places that are tried for one run of words. */
  private static final int MOST_PLACES = 16;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private int[] heads;
  private int[] next;
  private Map<Long, Integer> shortBlocks;

  public Lookup(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /**
   * Finds the words {@code from} to {@code to} of another document in this one.
   *
   * @return first and end of the words here; null if they are nowhere
   */
  public int[] find(Tokens other, int from, int to) {
    int run = Math.min(RUN, to - from);
    if (run < RUN) {
      return findBlock(other, from, to);
    }
    index();
    String letters = letters(other, from, to);
    for (int start = from; start + RUN <= to && start < from + MOST_PLACES; start++) {
      int before = letters(other, from, start).length();
      int place = heads[slot(other, start)];
      for (int tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
        int[] found = verify(other, start, place, before, letters);
        if (found != null) {
          return found;
        }
        place = next[place];
      }
    }
    return null;
  }

  /** A few words are found only if they are a whole block here, too. */
  private int[] findBlock(Tokens other, int from, int to) {
    if (shortBlocks == null) {
      shortBlocks = shortBlocks();
    }
    Integer block = shortBlocks.get(UniqueRuns.hash(other.keys(), from, to - from));
    boolean same = block != null && tokens.matches(block, other, from, to - from);
    return same ? new int[] {block, block + to - from} : null;
  }

  /** The first words of blocks that are too short for a run, by the hash of all their words. */
  private Map<Long, Integer> shortBlocks() {
    Map<Long, Integer> found = new HashMap<>();
    for (int i = 0; i < tokens.size(); i = tokens.blockEnd(i)) {
      int length = tokens.blockEnd(i) - i;
      if (length < RUN) {
        found.putIfAbsent(UniqueRuns.hash(tokens.keys(), i, length), i);
      }
    }
    return found;
  }

  private int[] verify(Tokens other, int start, int place, int before, String letters) {
    if (!tokens.matches(place, other, start, RUN)) {
      return null;
    }
    int first = place;
    int found = 0;
    while (found < before && first > 0) {
      found += vocabulary.letters(tokens.keys()[--first]).length();
    }
    StringBuilder here = new StringBuilder();
    int end = first;
    while (here.length() < letters.length() && end < tokens.size()) {
      String word = vocabulary.letters(tokens.keys()[end++]);
      if (!letters.startsWith(word, here.length())) {
        return null;
      }
      here.append(word);
    }
    return found == before && here.length() == letters.length() ? new int[] {first, end} : null;
  }

  private String letters(Tokens other, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(vocabulary.letters(other.keys()[i]));
    }
    return letters.toString();
  }

  private void index() {
    if (heads != null) {
      return;
    }
    int runs = Math.max(0, tokens.size() - RUN + 1);
    heads = new int[Math.max(16, Integer.highestOneBit(runs + 1) << 1)];
    next = new int[runs];
    Arrays.fill(heads, -1);
    for (int i = runs - 1; i >= 0; i--) {
      int slot = slot(tokens, i);
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  private int slot(Tokens of, int at) {
    int hash = 0;
    for (int i = at; i < at + RUN; i++) {
      hash = (hash ^ of.keys()[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash & heads.length - 1;
  }
}
