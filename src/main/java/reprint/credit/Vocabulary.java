package reprint.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import reprint.catalog.Language;
import reprint.read.Document;

/**
 * The credit words of all languages. A document is read with those of its own languages and with
 * the English ones, since short words of a language mean something else in another.
 */
final class Vocabulary {
  private static final String EVERYWHERE = "en";

  /** Blocks at each end of a document by which its languages are told. */
  private static final int SAMPLE = 40;

  /** Words of a language in one block that show its presence; a single one may be a name. */
  private static final int ENOUGH = 2;

  /** Units of a block that are looked at. */
  private static final int LONGEST = 2_000;

  /** The last sign of the Unicode blocks that hold nothing but Latin letters. */
  private static final int LAST_LATIN = 0x24F;

  private final Map<String, Language> languages = new HashMap<>();
  private final Map<String, Set<String>> languagesByWord = new HashMap<>();
  private final Map<Character.UnicodeScript, Set<String>> languagesByScript = new HashMap<>();
  private final Map<Set<String>, Spoken> spoken = new ConcurrentHashMap<>();

  Vocabulary(List<Language> all) {
    for (Language language : all) {
      languages.put(language.tag(), language);
      for (List<String> patterns : language.patterns().values()) {
        patterns.forEach(pattern -> sign(pattern, language.tag()));
      }
    }
    languagesByWord.values().removeIf(tags -> tags.contains(EVERYWHERE));
  }

  private void sign(String pattern, String tag) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) > LAST_LATIN && Character.isLetter(pattern.charAt(i))) {
        Character.UnicodeScript script = Character.UnicodeScript.of(pattern.charAt(i));
        languagesByScript.computeIfAbsent(script, s -> new TreeSet<>()).add(tag);
      }
    }
    languagesByScript.remove(Character.UnicodeScript.LATIN);
    LongWords words = new LongWords(pattern.toLowerCase(Locale.ROOT));
    while (words.next()) {
      languagesByWord.computeIfAbsent(words.word(), w -> new TreeSet<>()).add(tag);
    }
  }

  /**
   * The words of some languages.
   *
   * @param cues to be found in a text
   * @param bylines phrases that may stand before an author's name
   * @param joiners words between two names
   */
  record Spoken(CueIndex cues, List<String> bylines, List<String> joiners) {}

  /** The words to read {@code document} with. */
  Spoken of(Document document) {
    Set<String> tags = new TreeSet<>(spokenIn(document));
    String declared = document.language().toLowerCase(Locale.ROOT);
    for (String tag : languages.keySet()) {
      if (tag.equals(EVERYWHERE) || declared.startsWith(tag) || tag.startsWith(declared + "-")) {
        tags.add(tag);
      }
    }
    return spoken.computeIfAbsent(Set.copyOf(tags), this::spoken);
  }

  private Spoken spoken(Set<String> tags) {
    List<Language> all = new TreeSet<>(tags).stream().map(languages::get).toList();
    return new Spoken(new CueIndex(all), phrases(all, Cue.BYLINE), phrases(all, Cue.JOINER));
  }

  private static List<String> phrases(List<Language> languages, Cue cue) {
    return languages.stream().flatMap(l -> l.phrases(cue.key()).stream()).distinct().toList();
  }

  private Set<String> spokenIn(Document document) {
    Set<String> spoken = new TreeSet<>();
    int last = document.blocks().size() - SAMPLE;
    for (int i = 0; i < document.blocks().size(); i++) {
      if (i < SAMPLE || i >= last) {
        add(document.text(document.blocks().get(i)), spoken);
      }
    }
    return spoken;
  }

  private void add(String block, Set<String> spoken) {
    String text = block.substring(0, Math.min(block.length(), LONGEST)).toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    LongWords words = new LongWords(text);
    while (words.next()) {
      int weight = words.isLabel() ? ENOUGH : 1;
      for (String tag : languagesByWord.getOrDefault(words.word(), Set.of())) {
        counts.merge(tag, weight, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .filter(count -> count.getValue() >= ENOUGH)
        .forEach(count -> spoken.add(count.getKey()));
    text.codePoints()
        .filter(c -> c > LAST_LATIN)
        .mapToObj(Character.UnicodeScript::of)
        .forEach(script -> spoken.addAll(languagesByScript.getOrDefault(script, Set.of())));
  }
}
