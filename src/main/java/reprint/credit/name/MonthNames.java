package reprint.credit.name;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of months as the JDK knows them, by which a date behind a name is told from the name.
 * Loaded when the first such line is met.
 */
final class MonthNames {
  private static final Set<String> NAMES = names();

  private MonthNames() {}

  /** Where the date that holds the number at {@code at} starts. */
  static int dateStart(String line, int at) {
    String front = line.substring(0, at).stripTrailing();
    int word = front.lastIndexOf(' ') + 1;
    return NAMES.contains(bare(front.substring(word))) ? word : at;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String language : List.of("en", "de", "fr", "es", "pt", "it", "nl")) {
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          names.add(bare(month.getDisplayName(style, Locale.forLanguageTag(language))));
        }
      }
    }
    return Set.copyOf(names);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
