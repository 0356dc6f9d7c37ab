package reprint.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reprint.text.PhraseLetters;

/**
 * The words and scripts that show the language of a text: words of the phrases that English does
 * not share. As lines of the compact form: a word, or a script's name in capitals, and tags.
 */
final class LanguageSigns {
  private static final String EVERYWHERE = "en";

  /** How many different words of a language show that a text has it; a single one may be a name. */
  private static final int ENOUGH = 2;

  /**
   * Languages at most that a label such as "Autor:" shows. If there are more, only the first
   * counts: it is enough to read the label itself.
   */
  private static final int FEW = 4;

  /** The last sign of the Unicode blocks that hold nothing but Latin letters. */
  private static final int LAST_LATIN = 0x24F;

  private final Map<String, String> tags = new HashMap<>();

  LanguageSigns(String[] lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      tags.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** The lines for some languages. */
  static List<String> lines(List<? extends Language> languages) {
    Map<String, Set<String>> signs = new TreeMap<>();
    for (Language language : languages) {
      for (String key : Language.KEYS) {
        for (String phrase : language.phrases(key)) {
          signs(phrase)
              .forEach(
                  sign -> signs.computeIfAbsent(sign, s -> new TreeSet<>()).add(language.tag()));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    signs.forEach(
        (sign, tags) -> {
          if (!tags.contains(EVERYWHERE)) {
            lines.add(sign + "\t" + String.join(" ", tags));
          }
        });
    return lines;
  }

  private static Set<String> signs(String phrase) {
    Set<String> signs = new TreeSet<>();
    phrase.codePoints().filter(LanguageSigns::tells).forEach(c -> signs.add(script(c)));
    LongWords words = new LongWords(PhraseLetters.fold(phrase));
    while (words.next()) {
      signs.add(words.word());
    }
    return signs;
  }

  /** Adds the tags of the languages that a text shows; a word with a colon after it is enough. */
  void addTo(Set<String> spoken, String text) {
    String folded = PhraseLetters.fold(text);
    Map<String, Set<String>> held = new HashMap<>();
    LongWords words = new LongWords(folded);
    while (words.next()) {
      String word = words.word();
      String found = tags.get(word);
      if (found != null) {
        String[] speakers = found.split(" ");
        boolean few = speakers.length <= FEW;
        if (words.isLabel()) {
          spoken.addAll(few ? List.of(speakers) : List.of(speakers[0]));
        }
        for (String tag : few && words.isLabel() ? new String[0] : speakers) {
          held.computeIfAbsent(tag, t -> new HashSet<>()).add(word);
        }
      }
    }
    held.forEach(
        (tag, different) -> {
          if (different.size() >= ENOUGH) {
            spoken.add(tag);
          }
        });
    addScripts(spoken, folded);
  }

  private void addScripts(Set<String> spoken, String text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (tells(c)) {
        String found = tags.get(script(c));
        if (found != null) {
          spoken.addAll(List.of(found.split(" ")));
        }
      }
    }
  }

  private static boolean tells(int c) {
    return c > LAST_LATIN
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }

  private static String script(int c) {
    return Character.UnicodeScript.of(c).name();
  }
}
