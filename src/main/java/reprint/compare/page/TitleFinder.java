package reprint.compare.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.FieldNames;
import reprint.compare.fold.FoldedText;
import reprint.compare.fold.Segmenter;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.compare.word.Vocabulary;
import reprint.compare.word.WordKey;
import reprint.read.Block;
import reprint.read.Property;

/** Finds the headlines of a page in its visible text. */
public final class TitleFinder {
  /** The signs that separate an article's title from the site's name in a page's title. */
  private static final String PARTS = " [|\u2013\u2014\u00AB\u00BB\u00B7-]+ | :: ";

  private final Page page;
  private final Vocabulary vocabulary;

  public TitleFinder(Page page, Vocabulary vocabulary) {
    this.page = page;
    this.vocabulary = vocabulary;
  }

  /**
   * Headings before the body, else the text there that the page's own title repeats.
   *
   * @param end where the body begins
   * @return at {@code a} and {@code aEnd} the words of each
   */
  public List<TokenRange> before(int end) {
    List<TokenRange> found = headings(end);
    return found.isEmpty() ? titles(end) : found;
  }

  /**
   * A block before the body with most words of the other page's headline: a heading in looks only.
   */
  List<TokenRange> like(TitleFinder other, List<TokenRange> titles, int end) {
    if (titles.isEmpty()) {
      return List.of();
    }
    TokenRange title = other.highest(titles);
    Set<Integer> words = new HashSet<>();
    for (int i = title.a(); i < title.aEnd(); i++) {
      words.add(other.page.tokens().keys()[i]);
    }
    Tokens tokens = page.tokens();
    for (int i = 0; i < end; i = tokens.blockEnd(i)) {
      int most = Math.max(words.size(), page.words(i));
      if (!page.isNotice(i) && 2 * shared(words, i) >= most) {
        return List.of(new TokenRange(i, tokens.blockEnd(i), 0, 0));
      }
    }
    return List.of();
  }

  private int shared(Set<Integer> words, int block) {
    Set<Integer> found = new HashSet<>();
    for (int i = block; i < page.tokens().blockEnd(block); i++) {
      if (words.contains(page.tokens().keys()[i])) {
        found.add(page.tokens().keys()[i]);
      }
    }
    return found.size();
  }

  /** The highest heading; if there are several, the nearest to the body. */
  public TokenRange highest(List<TokenRange> headings) {
    TokenRange best = headings.get(0);
    for (TokenRange heading : headings) {
      if (page.block(heading.a()).level() <= page.block(best.a()).level()) {
        best = heading;
      }
    }
    return best;
  }

  /** Whether that is the page's own title, alone or with the site's name. */
  boolean isNamed(String letters) {
    return page.tokens().document().properties().stream()
        .filter(p -> p.name().endsWith(":title"))
        .anyMatch(p -> letters(p.value()).contains(letters));
  }

  /** Whether the front matter gives exactly that title, which a site shows. */
  boolean isStated(String letters, FieldNames titles) {
    return page.tokens().document().properties().stream()
        .filter(p -> titles.have(p.name()))
        .anyMatch(p -> letters(p.value()).equals(letters));
  }

  /** Whether a title is the text of one of the headings, or a part of it. */
  public boolean isText(String title, List<TokenRange> headings) {
    String letters = letters(title);
    return headings.stream()
        .map(this::text)
        .anyMatch(h -> h.contains(letters) || letters.contains(h));
  }

  /** The letters of a heading. */
  String text(TokenRange heading) {
    StringBuilder text = new StringBuilder();
    for (int i = heading.a(); i < heading.aEnd(); i++) {
      text.append(vocabulary.letters(page.tokens().keys()[i]));
    }
    return text.toString();
  }

  private List<TokenRange> headings(int end) {
    Tokens tokens = page.tokens();
    List<TokenRange> found = new ArrayList<>();
    for (int i = 0; i < end; i = tokens.blockEnd(i)) {
      if (tokens.block(i).role() == Block.Role.HEADING) {
        found.add(new TokenRange(i, tokens.blockEnd(i), 0, 0));
      }
    }
    return found;
  }

  private List<TokenRange> titles(int end) {
    List<TokenRange> found = new ArrayList<>();
    for (Property property : page.tokens().document().properties()) {
      if (property.name().endsWith(":title")) {
        String title = letters(property.value().split(PARTS, 2)[0]);
        TokenRange place = title.isEmpty() ? null : find(title, end);
        if (place != null) {
          found.add(place);
        }
      }
    }
    return found;
  }

  private String letters(String title) {
    String folded = FoldedText.of(title).text();
    Segmenter segmenter = new Segmenter(folded);
    StringBuilder letters = new StringBuilder();
    int start = segmenter.start(0);
    while (start < folded.length()) {
      int end = segmenter.end(start);
      letters.append(vocabulary.letters(vocabulary.key(WordKey.of(folded.substring(start, end)))));
      start = segmenter.start(end);
    }
    return letters.toString();
  }

  /** Where words with these letters begin a block before {@code end}; null if nowhere. */
  private TokenRange find(String title, int end) {
    Tokens tokens = page.tokens();
    for (int i = 0; i < end; i = tokens.blockEnd(i)) {
      int at = i;
      int done = 0;
      while (at < tokens.blockEnd(i) && done < title.length()) {
        String word = vocabulary.letters(tokens.keys()[at]);
        if (!title.startsWith(word, done)) {
          break;
        }
        done += word.length();
        at++;
      }
      if (done == title.length()) {
        return new TokenRange(i, at, 0, 0);
      }
    }
    return null;
  }
}
