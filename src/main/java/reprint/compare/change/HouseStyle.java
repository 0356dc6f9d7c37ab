package reprint.compare.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reprint.compare.Words;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Decides whether two passages say the same in two house styles: {@code ten} and {@code 10}, {@code
 * per cent} and {@code %}, {@code colour} and {@code color}. A form that is in no list does not
 * count.
 */
final class HouseStyle {
  private static final String PERCENT = "%";

  private final List<Set<String>> forms = new ArrayList<>();
  private final Spelling spelling;

  HouseStyle(Words words) {
    spelling = new Spelling(words.spellings());
    for (String group : words.styles()) {
      forms.add(Set.of(group.split(" = ")));
    }
  }

  boolean isSame(Tokens a, Tokens b, TokenRange at) {
    List<String> before = words(a, at.a(), at.aEnd());
    List<String> now = words(b, at.b(), at.bEnd());
    while (!before.isEmpty() && !now.isEmpty() && before.get(0).equals(now.get(0))) {
      before.remove(0);
      now.remove(0);
    }
    while (!before.isEmpty() && !now.isEmpty() && last(before).equals(last(now))) {
      before.remove(before.size() - 1);
      now.remove(now.size() - 1);
    }
    return areForms(String.join(" ", before), String.join(" ", now)) || areWordByWord(before, now);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private boolean areWordByWord(List<String> before, List<String> now) {
    boolean same = before.size() == now.size() && !now.isEmpty();
    for (int i = 0; same && i < now.size(); i++) {
      String one = before.get(i);
      String other = now.get(i);
      same = one.equals(other) || areForms(one, other) || spelling.isVariant(one, other);
    }
    return same;
  }

  private boolean areForms(String one, String other) {
    return forms.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /** The words in lower case; a percent sign is a word of its own. */
  private static List<String> words(Tokens tokens, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String word = tokens.word(i).toLowerCase(Locale.ROOT);
      boolean percent = word.endsWith(PERCENT);
      words.add(percent ? word.substring(0, word.length() - 1).strip() : word);
      if (percent) {
        words.add(PERCENT);
      }
    }
    return words;
  }
}
