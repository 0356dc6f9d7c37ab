package reprint.credit.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.catalog.Language;
import reprint.text.Span;

/**
 * The phrases of some languages, found in one pass. At each place where a word may begin the sorted
 * phrases are narrowed letter by letter, so the time is the length of the text times at most that
 * of the longest phrase; mostly two letters tell that none begins here.
 */
public final class PhraseIndex {
  private static final int HASHES = 1 << 13;

  private final String[] phrases;
  private final List<Set<PhraseKind>> cues = new ArrayList<>();

  /** The first phrase that does not begin with a lower letter, for ASCII letters. */
  private final int[] starts = new int[129];

  /** How phrases begin, by two letters each, hashed: mostly says no. */
  private final BitSet beginnings = new BitSet(HASHES);

  private record Entry(String phrase, PhraseKind cue) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return phrase.compareTo(other.phrase);
    }
  }

  public PhraseIndex(Collection<Language> languages) {
    List<Entry> entries = new ArrayList<>();
    for (Language language : languages) {
      for (PhraseKind cue : PhraseKind.values()) {
        for (String phrase : language.phrases(cue.key())) {
          entries.add(new Entry(Letters.fold(phrase), cue));
        }
      }
    }
    Collections.sort(entries);
    List<String> texts = new ArrayList<>(entries.size());
    Map<PhraseKind, Set<PhraseKind>> single =
        new EnumMap<>(PhraseKind.class); // most phrases share theirs
    for (Entry entry : entries) {
      int last = texts.size() - 1;
      if (last >= 0 && texts.get(last).equals(entry.phrase())) {
        Set<PhraseKind> both = EnumSet.of(entry.cue());
        both.addAll(cues.get(last));
        cues.set(last, both);
      } else {
        texts.add(entry.phrase());
        cues.add(single.computeIfAbsent(entry.cue(), EnumSet::of));
      }
    }
    phrases = texts.toArray(new String[0]);
    texts.forEach(this::addBeginning);
    for (int letter = 0; letter < starts.length; letter++) {
      starts[letter] = bound(0, phrases.length, 0, (char) letter);
    }
  }

  private void addBeginning(String phrase) {
    if (phrase.length() > 1) {
      beginnings.set(hash(phrase.charAt(0), phrase.charAt(1)));
    } else {
      beginnings.set(0, HASHES); // anything may stand behind it
    }
  }

  private static int hash(char first, char second) {
    return (first * 131 + second) % HASHES;
  }

  /** Mostly says no, and never no to the beginning of a phrase. */
  private boolean mayBegin(String text, int at, int limit) {
    char first = Letters.fold(text.charAt(at));
    return first == ' ' // a run of spaces is one letter
        || at + 1 >= limit
        || beginnings.get(hash(first, Letters.fold(text.charAt(at + 1))));
  }

  /**
   * The longest phrase of each cue at each place, in the order of their places; none that lies
   * inside another of the same cue.
   *
   * @param within the part of {@code text} to look at; words at its borders must be whole
   */
  public List<PhraseMatch> find(String text, Span within, Set<PhraseKind> wanted) {
    List<PhraseMatch> hits = new ArrayList<>();
    Map<PhraseKind, Integer> covered = new EnumMap<>(PhraseKind.class);
    for (int at = within.offset(); at < within.end(); at++) {
      if (Letters.isBoundary(text, at) && mayBegin(text, at, within.end())) {
        for (Map.Entry<PhraseKind, Integer> end : ends(text, at, within.end(), wanted).entrySet()) {
          if (end.getValue() > covered.getOrDefault(end.getKey(), -1)) {
            hits.add(new PhraseMatch(end.getKey(), new Span(at, end.getValue() - at)));
            covered.put(end.getKey(), end.getValue());
          }
        }
      }
    }
    return hits;
  }

  /** The offset behind the longest phrase of {@code cue} at {@code at}; -1: there is none. */
  public int end(String text, int at, int limit, PhraseKind cue) {
    if (at >= limit || !Letters.isBoundary(text, at) || !mayBegin(text, at, limit)) {
      return -1;
    }
    return ends(text, at, limit, EnumSet.of(cue)).getOrDefault(cue, -1);
  }

  /** Whether all of {@code words} is one phrase of {@code cue}. */
  public boolean is(String words, PhraseKind cue) {
    String bare = Words.trim(words);
    return !bare.isEmpty() && end(bare, 0, bare.length(), cue) == bare.length();
  }

  private Map<PhraseKind, Integer> ends(String text, int start, int limit, Set<PhraseKind> wanted) {
    char first = start < limit ? Letters.fold(text.charAt(start)) : 0;
    boolean ascii = first < starts.length - 1;
    int low = ascii ? starts[first] : starts[starts.length - 1];
    int high = ascii ? starts[first + 1] : phrases.length;
    int depth = 0;
    int at = start;
    Map<PhraseKind, Integer> ends = Map.of();
    while (at < limit && low < high) {
      char letter = Letters.fold(text.charAt(at));
      low = bound(low, high, depth, letter);
      high = bound(low, high, depth, (char) (letter + 1));
      if (low == high) {
        break;
      }
      depth++;
      at = Letters.next(text, at, limit);
      if (phrases[low].length() == depth && Letters.isBoundary(text, at)) {
        ends = with(ends, cues.get(low), at, wanted);
      }
    }
    return ends;
  }

  private static Map<PhraseKind, Integer> with(
      Map<PhraseKind, Integer> ends, Set<PhraseKind> found, int end, Set<PhraseKind> wanted) {
    Map<PhraseKind, Integer> all = ends;
    for (PhraseKind cue : found) {
      if (wanted.contains(cue)) {
        all = all.isEmpty() ? new EnumMap<>(PhraseKind.class) : all;
        all.put(cue, end);
      }
    }
    return all;
  }

  /** The first phrase of {@code [low, high)} whose letter at {@code depth} is not below. */
  private int bound(int low, int high, int depth, char letter) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      String phrase = phrases[middle];
      if (phrase.length() <= depth || phrase.charAt(depth) < letter) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
