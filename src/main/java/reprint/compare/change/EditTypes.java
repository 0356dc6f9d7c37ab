package reprint.compare.change;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.fold.CharacterClass;
import reprint.compare.page.Translation;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/** Classifies a change of words as the gravest class that fits. */
final class EditTypes {
  private final Tokens a;
  private final Tokens b;
  private final Words words;
  private final Translation translation;

  EditTypes(Tokens a, Tokens b, Words words) {
    this.a = a;
    this.b = b;
    this.words = words;
    translation = new Translation(a);
  }

  Edit.Type of(TokenRange at) {
    if (translation.isPart(b, at)) {
      return Edit.Type.TRANSLATION;
    }
    if (at.originals() == 0 && isSentence(b, at.b(), at.bEnd())) {
      return Edit.Type.INSERTION;
    }
    if (at.republished() == 0 && isSentence(a, at.a(), at.aEnd())) {
      return Edit.Type.CUT;
    }
    if (isNegated(at)) {
      return Edit.Type.NEGATION;
    }
    if (differ(at, this::isUnit) || differByPhrase(at, words.units())) {
      return Edit.Type.UNIT;
    }
    if (differ(at, this::isNumber)) {
      return Edit.Type.NUMBER;
    }
    if (isSpelling(at)) {
      return Edit.Type.SPELLING;
    }
    if (isQuoted(a, at.a()) || isQuoted(b, at.b())) {
      return Edit.Type.QUOTATION;
    }
    return isName(a, at.a(), at.aEnd()) && isName(b, at.b(), at.bEnd())
        ? Edit.Type.NAME
        : Edit.Type.WORDING;
  }

  private boolean isNegated(TokenRange at) {
    int before = count(a, at.a(), at.aEnd(), this::isNegation);
    int now = count(b, at.b(), at.bEnd(), this::isNegation);
    return before != now || differByPhrase(at, words.negations());
  }

  /** In a script without spaces, a word of the lists is several words of the comparison. */
  private boolean differByPhrase(TokenRange at, Set<String> phrases) {
    String before = a.span(at.a(), at.aEnd()).of(a.document().text());
    String now = b.span(at.b(), at.bEnd()).of(b.document().text());
    return phrases.stream()
        .filter(
            p -> p.length() > 1 && CharacterClass.of(p.codePointAt(0)) == CharacterClass.IDEOGRAPH)
        .anyMatch(p -> before.contains(p) != now.contains(p));
  }

  private interface Test {
    boolean test(String word);
  }

  private boolean differ(TokenRange at, Test test) {
    return !found(a, at.a(), at.aEnd(), test).equals(found(b, at.b(), at.bEnd(), test));
  }

  private static Map<String, Integer> found(Tokens tokens, int from, int to, Test test) {
    Map<String, Integer> found = new TreeMap<>();
    for (int i = from; i < to; i++) {
      String word = tokens.word(i).toLowerCase(Locale.ROOT);
      if (test.test(word)) {
        found.merge(word, 1, Integer::sum);
      }
    }
    return found;
  }

  private static int count(Tokens tokens, int from, int to, Test test) {
    return found(tokens, from, to, test).values().stream().mapToInt(n -> n).sum();
  }

  private boolean isNegation(String word) {
    int apostrophe = word.lastIndexOf('\'');
    return words.negations().contains(word)
        || apostrophe > 0 && words.negations().contains(word.substring(apostrophe - 1));
  }

  private boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit) || words.numbers().contains(word);
  }

  private boolean isUnit(String word) {
    return words.units().contains(word)
        || word.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private boolean isSpelling(TokenRange at) {
    return at.originals() == 1
        && at.republished() == 1
        && new Spelling(words.spellings()).isVariant(lower(a, at.a()), lower(b, at.b()));
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.word(token).toLowerCase(Locale.ROOT);
  }

  private static boolean isSentence(Tokens tokens, int from, int to) {
    boolean ends = to == tokens.size() || tokens.startsSentence(to);
    return to - from > 3 && tokens.startsSentence(from) && ends;
  }

  /** Whether the word is in a quotation: there are more opening than closing quotes before it. */
  private static boolean isQuoted(Tokens tokens, int token) {
    int quotes = 0;
    int start = token < tokens.size() ? tokens.blockStart(token) : token;
    for (int i = Math.max(start, token - 400); i < token; i++) {
      quotes += count(tokens.between(i - 1));
    }
    return token < tokens.size() && (quotes + count(tokens.between(token - 1))) % 2 == 1;
  }

  private static int count(String between) {
    return (int) between.chars().filter(c -> c == '"').count();
  }

  private static boolean isName(Tokens tokens, int from, int to) {
    boolean name = from < to;
    for (int i = from; i < to; i++) {
      name &= Character.isUpperCase(tokens.word(i).codePointAt(0));
    }
    return name;
  }
}
