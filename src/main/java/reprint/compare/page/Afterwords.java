package reprint.compare.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reprint.compare.Words;
import reprint.compare.fold.CharacterClass;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Block;
import reprint.read.Property;

/**
 * Texts beside an article that say so: a note on the author, more to read, an editor's note, a list
 * of headlines, the original page's summary of itself.
 */
public final class Afterwords {
  /** A line about somebody names them within so many words. */
  private static final int NAMED_WITHIN = 4;

  /** The most words of a line that may be a byline or the name of the site. */
  private static final int LINE = 12;

  /** The most words of the label of a note, with a date. */
  private static final int LABEL = 8;

  private static final Pattern ITEM = Pattern.compile("(?m)^\\s*+[-*\u2022\u2013]\\s");

  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}]++|[^\\p{L}]++$");

  private final Set<String> phrases;
  private final Set<String> notes;
  private final Set<String> updates;
  private final Set<Long> names = new HashSet<>();
  private final String summaries;

  /**
   * Those of two pages.
   *
   * @param words the phrases in them are in lower case, their apostrophes straight
   */
  public Afterwords(Words words, Page original, Page republished, TokenRange body) {
    phrases = words.asides();
    notes = words.notes();
    updates = words.updates();
    addNames(original, body.a());
    addNames(republished, body.b());
    summaries = summaries(original);
  }

  /** Two adjacent capitalised words in the lines before the text, headings excluded. */
  private void addNames(Page page, int start) {
    Tokens tokens = page.tokens();
    int end = start;
    while (end < tokens.size()
        && page.words(end) <= LINE
        && !page.isSentence(end, tokens.blockEnd(end))) {
      end = tokens.blockEnd(end);
    }
    for (int i = 0; i < end; i = tokens.blockEnd(i)) {
      boolean line = page.words(i) <= LINE && page.block(i).role() != Block.Role.HEADING;
      for (int k = i; line && k + 1 < tokens.blockEnd(i); k++) {
        if (isName(tokens, k)) {
          names.add(pair(tokens, k));
        }
      }
    }
  }

  private static boolean isName(Tokens tokens, int at) {
    return Character.isUpperCase(tokens.word(at).codePointAt(0))
        && Character.isUpperCase(tokens.word(at + 1).codePointAt(0));
  }

  private static long pair(Tokens tokens, int at) {
    return (long) tokens.keys()[at] << 32 | tokens.keys()[at + 1];
  }

  private static String summaries(Page page) {
    StringBuilder all = new StringBuilder();
    for (Property property : page.tokens().document().properties()) {
      if (property.name().endsWith("description")) {
        all.append(property.value()).append('\n');
      }
    }
    return all.toString();
  }

  /** Whether a heading is the heading of one. */
  boolean follow(Page page, int heading) {
    String text = plain(page, heading);
    return Stream.of(phrases, notes, updates)
        .flatMap(Set::stream)
        .anyMatch(p -> text.startsWith(p) && isEnd(text, p.length()));
  }

  private static boolean isEnd(String text, int at) {
    boolean spaced = CharacterClass.of(text.codePointBefore(at)) == CharacterClass.LETTER;
    return at == text.length() || !spaced || !Character.isLetter(text.charAt(at));
  }

  /** Whether a paragraph is one. */
  boolean are(Page page, int from) {
    String text = text(page, from);
    return isNote(page, from)
        || isUpdate(page, from)
        || phrases.contains(label(page, from))
        || isOnAuthor(page.tokens(), from)
        || isList(text)
        || summaries.contains(text.strip());
  }

  /** Whether a block is such a phrase and nothing else: {@code Advertisement}. */
  public boolean isLabel(Page page, int from) {
    return phrases.contains(SIGNS.matcher(plain(page, from)).replaceAll(""));
  }

  private static String text(Page page, int token) {
    return page.tokens().document().text(page.block(token));
  }

  private static String plain(Page page, int token) {
    return text(page, token).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Whether it begins with the phrase of an editor's note and a colon. */
  public boolean isNote(Page page, int from) {
    return isLabelled(label(page, from), notes);
  }

  /** Whether it begins with the phrase of an update or correction, a date perhaps, and a colon. */
  public boolean isUpdate(Page page, int from) {
    return isLabelled(label(page, from), updates);
  }

  private static boolean isLabelled(String label, Set<String> phrases) {
    return !label.isEmpty()
        && label.split("\\s+").length <= LABEL
        && phrases.stream().anyMatch(p -> label.startsWith(p) && isEnd(label, p.length()));
  }

  /** The text before the first colon; "" if there is no colon. */
  private static String label(Page page, int from) {
    String text = plain(page, from);
    int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('\uFF1A');
    return SIGNS.matcher(text.substring(0, Math.max(0, colon))).replaceAll("");
  }

  /** Whether it begins with the name of someone who made the article. */
  private boolean isOnAuthor(Tokens tokens, int from) {
    int last = Math.min(from + NAMED_WITHIN, tokens.blockEnd(from)) - 1;
    return IntStream.range(from, last).anyMatch(i -> names.contains(pair(tokens, i)));
  }

  private static boolean isList(String text) {
    return 2 * ITEM.matcher(text).results().count() >= text.lines().count();
  }
}
