package reprint.credit.masthead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import reprint.catalog.Catalog;
import reprint.catalog.Language;
import reprint.credit.words.PhraseIndex;
import reprint.credit.words.PhraseKind;
import reprint.read.Document;

/**
 * The credit words of all languages. A document is read with those of its own languages and with
 * the English ones, since short words of a language mean something else in another.
 */
public final class Vocabulary {
  private static final String EVERYWHERE = "en";

  /** Blocks at each end of a document that decide its languages. */
  private static final int SAMPLE = 40;

  /** How many units of a block are read. */
  private static final int LONGEST = 2_000;

  private final Catalog catalog;
  private final Map<String, Language> languages = new HashMap<>();
  private final Map<Set<String>, Lexicon> lexicons = new ConcurrentHashMap<>();

  public Vocabulary(Catalog catalog) {
    this.catalog = catalog;
    for (Language language : catalog.languages()) {
      languages.put(language.tag(), language);
    }
  }

  /** The words to read {@code document} with. */
  public Lexicon of(Document document) {
    Set<String> tags = new TreeSet<>(spokenIn(document));
    String declared = document.language().toLowerCase(Locale.ROOT);
    for (String tag : languages.keySet()) {
      if (tag.equals(EVERYWHERE) || declared.startsWith(tag) || tag.startsWith(declared + "-")) {
        tags.add(tag);
      }
    }
    return lexicons.computeIfAbsent(Set.copyOf(tags), this::lexicon);
  }

  private Lexicon lexicon(Set<String> tags) {
    List<Language> all = new TreeSet<>(tags).stream().map(languages::get).toList();
    PhraseIndex cues = new PhraseIndex(all);
    List<String> leads = new ArrayList<>(phrases(all, PhraseKind.BYLINE));
    leads.addAll(phrases(all, PhraseKind.POSTER));
    List<String> joiners = phrases(all, PhraseKind.JOINER);
    List<String> particles = phrases(all, PhraseKind.PARTICLE);
    return new Lexicon(cues, new MastheadFinder(catalog, leads, joiners, particles, cues));
  }

  private static List<String> phrases(List<Language> languages, PhraseKind cue) {
    return languages.stream().flatMap(l -> l.phrases(cue.key()).stream()).distinct().toList();
  }

  private Set<String> spokenIn(Document document) {
    Set<String> spoken = new TreeSet<>();
    int last = document.blocks().size() - SAMPLE;
    for (int i = 0; i < document.blocks().size(); i++) {
      if (i < SAMPLE || i >= last) {
        String text = document.text(document.blocks().get(i));
        catalog.addSpoken(spoken, text.substring(0, Math.min(text.length(), LONGEST)));
      }
    }
    return spoken;
  }
}
