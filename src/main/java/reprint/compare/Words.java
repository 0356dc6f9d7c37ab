package reprint.compare;

import java.util.Map;
import java.util.Set;

/**
 * What must be known of a language to tell one change of words from another. All in lower case; a
 * comparison without them finds the same edits, it only classes them more coarsely.
 *
 * @param negations such as {@code not}, {@code never}, and the endings of words that hold one, with
 *     a hyphen before them: {@code -n't}
 * @param numbers number words such as {@code twelve}
 * @param units such as {@code miles}, {@code percent}
 * @param times words that tell a time: months, weekdays, {@code yesterday}
 * @param places words that may stand for a place to readers nearby: {@code here}, {@code local}
 * @param notices phrases of the lines that a republisher adds: {@code originally published}; a
 *     block that holds one is never compared
 * @param variants pairs of letters that differ between spellings of one word: {@code our} to {@code
 *     or}
 */
public record Words(
    Set<String> negations,
    Set<String> numbers,
    Set<String> units,
    Set<String> times,
    Set<String> places,
    Set<String> notices,
    Map<String, String> variants) {

  /** Nothing is known of any language. */
  public static final Words NONE =
      new Words(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

  public Words {
    negations = Set.copyOf(negations);
    numbers = Set.copyOf(numbers);
    units = Set.copyOf(units);
    times = Set.copyOf(times);
    places = Set.copyOf(places);
    notices = Set.copyOf(notices);
    variants = Map.copyOf(variants);
  }
}
