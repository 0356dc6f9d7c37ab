package reprint.compare;

import java.util.Locale;
import java.util.Set;

/**
 * Which edits the licensor permits: {@code time}, {@code place}, {@code style}, {@code headline},
 * {@code shorten}, {@code translate} (the contract's {@code allow}).
 */
final class Allowances {
  private final Set<String> allowed;
  private final Words words;

  Allowances(Set<String> allowed, Words words) {
    this.allowed = allowed;
    this.words = words;
  }

  /** The allowance that passes a change of words; "": none does. */
  String of(Edit.Type type, Tokens a, Tokens b, Stretch at) {
    String byType =
        switch (type) {
          case HEADLINE -> "headline";
          case CUT -> "shorten";
          case TRANSLATION -> "translate";
          case SPELLING -> "style";
          default -> "";
        };
    if (allowed.contains(byType)) {
      return byType;
    }
    boolean replaced = at.originals() > 0 && at.republished() > 0;
    if (allowed.contains("time")
        && replaced
        && isTime(a, at.a(), at.aEnd())
        && isTime(b, at.b(), at.bEnd())) {
      return "time";
    }
    boolean here =
        all(b, at.b(), at.bEnd(), words.places()) || all(a, at.a(), at.aEnd(), words.places());
    return allowed.contains("place") && replaced && here ? "place" : "";
  }

  private boolean isTime(Tokens tokens, int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      String word = lower(tokens, i);
      boolean number = word.chars().allMatch(Character::isDigit);
      named |= words.times().contains(word);
      if (!number && !words.times().contains(word)) {
        return false;
      }
    }
    return named;
  }

  private static boolean all(Tokens tokens, int from, int to, Set<String> known) {
    for (int i = from; i < to; i++) {
      if (!known.contains(lower(tokens, i))) {
        return false;
      }
    }
    return from < to;
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.word(token).toLowerCase(Locale.ROOT);
  }
}
