package reprint.detect.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reprint.catalog.Catalog;
import reprint.catalog.Language;

/** The words of credit of all languages; loaded when a document first needs them. */
public final class CreditWords {
  private static final int LONGEST_LABEL = 40;

  private final Catalog catalog;
  private Words words;

  public CreditWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What a line such as "Author: Ann Lee" says of a work. */
  public enum Label {
    SOURCE,
    AUTHOR,
    TITLE,
    LICENSE;

    private String key() {
      return name().toLowerCase(Locale.ROOT) + "-label";
    }
  }

  private record Words(Map<String, Label> labels, PhraseList bylines) {}

  /** What the label at the start of {@code line} says; null: it has none, or another. */
  public Label label(String line) {
    int colon = colon(line);
    return colon < 0 ? null : words().labels().get(folded(line.substring(0, colon)));
  }

  /** Where a colon stands behind a few words; -1: nowhere. */
  public static int colon(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_LABEL); i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '\uFF1A') {
        return line.startsWith("//", i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a word such as "by" stands in {@code words}; the "BY" of a licence is none. */
  public boolean hasByline(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i + 1 < lower.length(); i++) {
      String phrase = words().bylines().at(lower, i);
      if (phrase != null && !words.startsWith(phrase.toUpperCase(Locale.ROOT), i)) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String label) {
    return label.replace("*", "").replace("_", "").strip().toLowerCase(Locale.ROOT);
  }

  private Words words() {
    Words known = words;
    if (known == null) {
      known = load(catalog.languages());
      words = known;
    }
    return known;
  }

  private static Words load(List<Language> languages) {
    Map<String, Label> labels = new HashMap<>();
    List<String> bylines = new ArrayList<>();
    for (Language language : languages) {
      for (Label label : Label.values()) {
        language.phrases(label.key()).forEach(p -> labels.put(folded(p), label));
      }
      bylines.addAll(language.phrases("byline"));
    }
    return new Words(Map.copyOf(labels), new PhraseList(bylines));
  }
}
