package reprint.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.catalog.Language;
import reprint.text.Sentences;

/**
 * The words of languages that decide what kind of change a change of words is. All in lower case.
 * Without them a comparison finds the same changes in a text, but classifies them more coarsely and
 * reports a republisher's notices inside the text as insertions.
 *
 * @param negations such as {@code not}, {@code never}, and endings of words: {@code n't}
 * @param numbers number words such as {@code twelve}
 * @param units such as {@code miles}
 * @param times words of times and places
 * @param places words that may stand for a place to readers nearby: {@code here}, {@code local}
 * @param notices phrases of the lines that a republisher adds: {@code originally published}; a
 *     short block that contains one is not part of the text
 * @param pictures words before a colon that begin a line about a picture: {@code photo}
 * @param asides phrases that begin the heading of a text beside an article, or, before a colon,
 *     that text itself: {@code about the author}
 * @param notes phrases before a colon that begin a note by somebody other than the author: {@code
 *     editor's note}
 * @param updates likewise, of a note that the author may have written as well: {@code correction}
 * @param promotions beginnings of sentences that invite readers to read something else, to join,
 *     give or buy
 * @param pages words beside the number of a printed page
 * @param kickers words with a colon that a republisher puts before a headline: {@code opinion}
 * @param spellings two letter groups, separated by a space, that differ between spellings of one
 *     word: {@code our or}
 * @param styles forms that a house style chooses from, separated by {@code =}: {@code ten = 10},
 *     {@code per cent = percent = %}
 * @param sentences where sentences end
 * @param titles the front-matter fields from which a site takes the headline
 */
public record Words(
    Set<String> negations,
    Set<String> numbers,
    Set<String> units,
    Times times,
    Set<String> places,
    Set<String> notices,
    Set<String> pictures,
    Set<String> asides,
    Set<String> notes,
    Set<String> updates,
    Set<String> promotions,
    Set<String> pages,
    Set<String> kickers,
    Set<String> spellings,
    Set<String> styles,
    Sentences sentences,
    FieldNames titles) {

  /** The words of all languages together: a republication may be in any. */
  public static Words of(Catalog catalog) {
    List<Language> languages = catalog.languages();
    return new Words(
        all(languages, "negation"),
        all(languages, "number-word"),
        all(languages, "unit-word"),
        new Times(
            all(languages, "time-word"),
            all(languages, "relative-time"),
            all(languages, "time-particle")),
        all(languages, "place-word"),
        all(languages, "notice"),
        all(languages, "photo-label"),
        all(languages, "aside"),
        all(languages, "editor-note"),
        all(languages, "update-note"),
        all(languages, "promotion"),
        all(languages, "page-word"),
        all(languages, "kicker"),
        all(languages, "spelling"),
        all(languages, "house-style"),
        catalog.sentences(),
        catalog.fields(Field.FILE_TITLE));
  }

  private static Set<String> all(List<Language> languages, String key) {
    return languages.stream().flatMap(l -> l.phrases(key).stream()).collect(Collectors.toSet());
  }

  /** No words of any language. */
  public static final Words NONE =
      new Words(
          Set.of(),
          Set.of(),
          Set.of(),
          Times.NONE,
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Sentences.PLAIN,
          new FieldNames(List.of()));

  /**
   * Words of time.
   *
   * @param names months, weekdays, {@code yesterday}, {@code week}
   * @param relative words that mean another day to readers on another day: {@code yesterday},
   *     {@code last}
   * @param particles small words that belong to a time or a place: {@code on}
   */
  public record Times(Set<String> names, Set<String> relative, Set<String> particles) {
    static final Times NONE = new Times(Set.of(), Set.of(), Set.of());

    public Times {
      names = Set.copyOf(names);
      relative = Set.copyOf(relative);
      particles = Set.copyOf(particles);
    }
  }

  public Words {
    negations = Set.copyOf(negations);
    numbers = Set.copyOf(numbers);
    units = Set.copyOf(units);
    places = Set.copyOf(places);
    notices = Set.copyOf(notices);
    pictures = Set.copyOf(pictures);
    asides = Set.copyOf(asides);
    notes = Set.copyOf(notes);
    updates = Set.copyOf(updates);
    promotions = Set.copyOf(promotions);
    pages = Set.copyOf(pages);
    kickers = Set.copyOf(kickers);
    spellings = Set.copyOf(spellings);
    styles = Set.copyOf(styles);
  }
}
