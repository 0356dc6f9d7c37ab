package reprint.compare.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/** Finds the sentences of one side that sentences of the other became, in any order. */
public final class SentencePairs {
  /** Words that two sentences share if one is a changed form of the other. */
  private static final int LEAST_SHARED = 3;

  /** Share of the longer one's words that are. */
  private static final double SHARE = 0.6;

  /** The most sentences that one word may lead to. */
  private static final int MOST_PLACES = 16;

  private final Tokens a;
  private final List<TokenRange> left;
  private final Tokens b;
  private final List<TokenRange> right;

  /**
   * Sentences that the other side does not have.
   *
   * @param left at {@code a} and {@code aEnd} the words of each
   * @param right likewise
   */
  public SentencePairs(Tokens a, List<TokenRange> left, Tokens b, List<TokenRange> right) {
    this.a = a;
    this.left = left;
    this.b = b;
    this.right = right;
  }

  /** Each is in one pair at most. */
  public List<TokenRange> find() {
    Map<Integer, List<Integer>> places = places();
    Set<Integer> taken = new HashSet<>();
    List<TokenRange> pairs = new ArrayList<>();
    for (TokenRange sentence : left) {
      int best = best(sentence, places, taken);
      if (best >= 0) {
        taken.add(best);
        TokenRange other = right.get(best);
        pairs.add(new TokenRange(sentence.a(), sentence.aEnd(), other.a(), other.aEnd()));
      }
    }
    return pairs;
  }

  /** For each word the sentences of the right side that have it. */
  private Map<Integer, List<Integer>> places() {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int n = 0; n < right.size(); n++) {
      for (int key : keys(b, right.get(n))) {
        List<Integer> found = places.computeIfAbsent(key, k -> new ArrayList<>());
        if (found.size() < MOST_PLACES) {
          found.add(n);
        }
      }
    }
    return places;
  }

  private static Set<Integer> keys(Tokens tokens, TokenRange sentence) {
    Set<Integer> keys = new HashSet<>();
    for (int i = sentence.a(); i < sentence.aEnd(); i++) {
      keys.add(tokens.keys()[i]);
    }
    return keys;
  }

  /** The free sentence that shares the most words; -1 if none shares enough. */
  private int best(TokenRange sentence, Map<Integer, List<Integer>> places, Set<Integer> taken) {
    Map<Integer, Integer> shared = new HashMap<>();
    Set<Integer> keys = keys(a, sentence);
    for (int key : keys) {
      places.getOrDefault(key, List.of()).forEach(n -> shared.merge(n, 1, Integer::sum));
    }
    int best = -1;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      int n = entry.getKey();
      int all = Math.max(keys.size(), keys(b, right.get(n)).size());
      boolean enough = entry.getValue() >= LEAST_SHARED && entry.getValue() >= SHARE * all;
      boolean more = best < 0 || entry.getValue() > shared.get(best);
      best = enough && more && !taken.contains(n) ? n : best;
    }
    return best;
  }
}
