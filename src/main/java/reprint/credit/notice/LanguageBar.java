package reprint.credit.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reprint.catalog.Language;
import reprint.credit.reading.LinkIndex;
import reprint.credit.words.MainLanguage;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/**
 * A line of links to the same text in other languages, as translations in repositories have it:
 * {@code [Deutsch](README-de.md) [English](README.md)}. The file whose name the others extend is
 * the original.
 */
public final class LanguageBar {
  /** Blocks at the start in which such a line is expected. */
  private static final int HEAD = 12;

  /** Links whose file names begin with the original's. */
  private static final int ENOUGH = 2;

  private final Map<String, String> tagsByName = new HashMap<>();
  private final List<Language> languages;
  private volatile MainLanguage main; // created for the first such line

  public LanguageBar(List<Language> languages) {
    this.languages = List.copyOf(languages);
    for (Language language : languages) {
      for (String name : language.phrases(PhraseKind.LANGUAGE_NAME.key())) {
        tagsByName.put(name, language.tag());
      }
    }
  }

  /** The link to the original; absent if there is no such line or the text is the original. */
  public Optional<Link> original(Document document, LinkIndex links) {
    return document.blocks().stream()
        .limit(HEAD)
        .flatMap(block -> original(block, links).stream())
        .findFirst()
        .filter(link -> !isSame(tag(link), main().of(document)));
  }

  private MainLanguage main() {
    if (main == null) {
      main = new MainLanguage(languages);
    }
    return main;
  }

  /** Chinese in one script is no translation of Chinese in the other. */
  private static boolean isSame(String one, String other) {
    return other.isEmpty() || one.split("-")[0].equals(other.split("-")[0]);
  }

  private Optional<Link> original(Block block, LinkIndex links) {
    List<Link> bar = links.in(block.span());
    return bar.stream().filter(link -> !tag(link).isEmpty() && lendsName(link, bar)).findFirst();
  }

  private String tag(Link link) {
    return tagsByName.getOrDefault(Words.trim(link.text()).toLowerCase(Locale.ROOT), "");
  }

  private static boolean lendsName(Link link, List<Link> bar) {
    String name = name(link.url());
    return !name.isEmpty()
        && bar.stream()
                .map(other -> name(other.url()))
                .filter(other -> other.length() > name.length() && other.startsWith(name))
                .filter(other -> !Character.isLetterOrDigit(other.charAt(name.length())))
                .count()
            >= ENOUGH;
  }

  /** The address without the file's extension. */
  private static String name(String url) {
    int dot = url.indexOf('.', url.lastIndexOf('/') + 1);
    int last = url.lastIndexOf('.');
    return dot < 0 || last <= url.lastIndexOf('/') ? "" : url.substring(0, last);
  }
}
