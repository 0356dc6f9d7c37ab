package reprint.compare;

import java.util.Set;

/**
 * What must be known of languages to tell one change of words from another. All in lower case; a
 * comparison without them finds the same changes in a text, but classes them more coarsely and
 * takes a republisher's notices inside the text for insertions.
 *
 * @param negations such as {@code not}, {@code never}, and endings of words: {@code n't}
 * @param numbers number words such as {@code twelve}
 * @param units such as {@code miles}
 * @param times words that tell a time: months, weekdays, {@code yesterday}
 * @param places words that may stand for a place to readers nearby: {@code here}, {@code local}
 * @param notices phrases of the lines that a republisher adds: {@code originally published}; a
 *     short block that holds one is no part of the text
 * @param spellings two letter groups, parted by a space, that differ between spellings of one word:
 *     {@code our or}
 */
public record Words(
    Set<String> negations,
    Set<String> numbers,
    Set<String> units,
    Set<String> times,
    Set<String> places,
    Set<String> notices,
    Set<String> spellings) {

  /** Nothing is known of any language. */
  public static final Words NONE =
      new Words(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Words {
    negations = Set.copyOf(negations);
    numbers = Set.copyOf(numbers);
    units = Set.copyOf(units);
    times = Set.copyOf(times);
    places = Set.copyOf(places);
    notices = Set.copyOf(notices);
    spellings = Set.copyOf(spellings);
  }
}
