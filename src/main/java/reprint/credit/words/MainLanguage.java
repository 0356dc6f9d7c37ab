package reprint.credit.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.catalog.Language;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Scripts;

/** Detects a document's language by its function words and its script. */
public final class MainLanguage {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** How many blocks are read, and units of each. */
  private static final int BLOCKS = 60;

  private static final int LONGEST = 1_000;

  /** Letters of a script without spaces that weigh as much as a function word. */
  private static final int LETTERS_A_WORD = 8;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<Character.UnicodeScript, String> scripts = new HashMap<>();

  public MainLanguage(List<Language> languages) {
    for (Language language : languages) {
      Set<String> little = new HashSet<>(language.phrases(PhraseKind.THIS.key()));
      little.addAll(language.phrases(PhraseKind.THE.key()));
      little.addAll(language.phrases(PhraseKind.JOINER.key()));
      words.put(language.tag(), little);
      little.stream()
          .flatMap(word -> word.codePoints().mapToObj(Character.UnicodeScript::of))
          .forEach(script -> scripts.putIfAbsent(script, language.tag()));
    }
  }

  /** The tag of the language; "" if it is unclear. */
  public String of(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    document.blocks().stream()
        .filter(block -> block.role() == Block.Role.BODY && block.span().length() > 40)
        .limit(BLOCKS)
        .map(document::text)
        .forEach(text -> count(text.substring(0, Math.min(text.length(), LONGEST)), counts));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private void count(String text, Map<String, Integer> counts) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      for (Map.Entry<String, Set<String>> language : words.entrySet()) {
        if (language.getValue().contains(word.group())) {
          counts.merge(language.getKey(), 1, Integer::sum);
        }
      }
    }
    Map<String, Integer> letters = new HashMap<>();
    text.chars()
        .filter(c -> Scripts.isWrittenTogether((char) c))
        .mapToObj(Character.UnicodeScript::of)
        .filter(scripts::containsKey)
        .forEach(script -> letters.merge(scripts.get(script), 1, Integer::sum));
    letters.forEach((tag, count) -> counts.merge(tag, count / LETTERS_A_WORD, Integer::sum));
  }
}
