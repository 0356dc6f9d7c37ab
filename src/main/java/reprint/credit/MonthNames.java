package reprint.credit;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of months, by which a date behind a name is told from the name. */
final class MonthNames {
  private final Set<String> names = new HashSet<>();

  MonthNames() {
    for (String language : List.of("en", "de", "fr", "es", "pt", "it", "nl")) {
      for (Month month : Month.values()) {
        add(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
        add(month.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag(language)));
      }
    }
  }

  private void add(String name) {
    names.add(name.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** Where the date that holds the number at {@code at} starts. */
  int before(String line, int at) {
    String front = line.substring(0, at).stripTrailing();
    int word = front.lastIndexOf(' ') + 1;
    String last = front.substring(word).toLowerCase(Locale.ROOT).replace(".", "");
    return names.contains(last) ? word : at;
  }
}
