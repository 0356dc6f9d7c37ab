package reprint.credit.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import reprint.catalog.Language;
import reprint.text.PhraseLetters;
import reprint.text.PhraseTable;
import reprint.text.Span;

/** The credit phrases of some languages and their kinds, found in one pass. */
public final class PhraseIndex {
  private final PhraseTable phrases;

  /** By the number of a phrase in the table. */
  private final List<Set<PhraseKind>> kinds;

  public PhraseIndex(Collection<Language> languages) {
    SortedMap<String, Set<PhraseKind>> known = new TreeMap<>();
    for (PhraseKind kind : PhraseKind.values()) {
      Set<PhraseKind> one = EnumSet.of(kind); // most phrases have one kind and share this set
      for (Language language : languages) {
        for (String phrase : language.phrases(kind.key())) {
          known.merge(PhraseLetters.fold(phrase), one, PhraseIndex::both);
        }
      }
    }
    phrases = new PhraseTable(known.keySet());
    kinds = List.copyOf(known.values());
  }

  private static Set<PhraseKind> both(Set<PhraseKind> known, Set<PhraseKind> more) {
    if (known.containsAll(more)) {
      return known;
    }
    Set<PhraseKind> all = EnumSet.copyOf(known);
    all.addAll(more);
    return all;
  }

  /**
   * The longest phrase of each kind at each place, in order; none inside another of the same kind.
   *
   * @param within the part of {@code text} to read; words at its borders must be whole
   */
  public List<PhraseMatch> find(String text, Span within, Set<PhraseKind> wanted) {
    List<PhraseMatch> hits = new ArrayList<>();
    Map<PhraseKind, Integer> covered = new EnumMap<>(PhraseKind.class);
    for (int at = within.offset(); at < within.end(); at++) {
      for (Map.Entry<PhraseKind, Integer> end : ends(text, at, within.end(), wanted).entrySet()) {
        if (end.getValue() > covered.getOrDefault(end.getKey(), -1)) {
          hits.add(new PhraseMatch(end.getKey(), new Span(at, end.getValue() - at)));
          covered.put(end.getKey(), end.getValue());
        }
      }
    }
    return hits;
  }

  /** The offset after the longest phrase of {@code kind} at {@code at}; -1 if there is none. */
  public int end(String text, int at, int limit, PhraseKind kind) {
    return ends(text, at, limit, EnumSet.of(kind)).getOrDefault(kind, -1);
  }

  /** Whether all of {@code words} is one phrase of {@code kind}. */
  public boolean is(String words, PhraseKind kind) {
    String bare = Words.trim(words);
    return !bare.isEmpty() && end(bare, 0, bare.length(), kind) == bare.length();
  }

  private Map<PhraseKind, Integer> ends(String text, int at, int limit, Set<PhraseKind> wanted) {
    Ends ends = new Ends(wanted);
    phrases.at(text, at, limit, ends);
    return ends.byKind;
  }

  /** Where the phrases at one place end, by their kinds; a longer phrase comes later. */
  private final class Ends implements PhraseTable.Taker {
    private final Set<PhraseKind> wanted;
    private Map<PhraseKind, Integer> byKind = Map.of();

    Ends(Set<PhraseKind> wanted) {
      this.wanted = wanted;
    }

    @Override
    public void take(int phrase, int end) {
      for (PhraseKind kind : kinds.get(phrase)) {
        if (wanted.contains(kind)) {
          byKind = byKind.isEmpty() ? new EnumMap<>(PhraseKind.class) : byKind;
          byKind.put(kind, end);
        }
      }
    }
  }
}
