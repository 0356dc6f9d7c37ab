package reprint.compare.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reprint.compare.Words;

/**
 * Finds by their words the labels and sentences that lead readers away from an article: to other
 * stories, to a newsletter, to a shop.
 */
public final class Invitations {
  /** Words after the phrase of a label: {@code Also on the Courier}. */
  private static final int MORE = 4;

  /** A sentence, or what stands in quotation marks, with the sign after it. */
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?:\"\u201C\u2026\u3002\uFF01\uFF1F\\n]++[?\uFF1F]?");

  private static final Pattern QUESTION = Pattern.compile("[?\uFF1F]$");

  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}]++|[^\\p{L}]++$");

  private final Set<String> beginnings;
  private final Set<String> labels;

  /** Those of the words of all languages, which are in lower case. */
  public Invitations(Words words) {
    beginnings = words.promotions();
    labels = new HashSet<>(words.asides());
    labels.addAll(beginnings);
  }

  /** Whether one of the sentences invites. */
  public boolean areIn(String text) {
    return sentences(text).anyMatch(s -> begins(bare(s), beginnings));
  }

  /** Whether the sentences that invite are most of the text; questions do not count. */
  boolean fill(String text) {
    int all = 0;
    int inviting = 0;
    for (String sentence : sentences(text).filter(s -> !QUESTION.matcher(s).find()).toList()) {
      all += sentence.length();
      inviting += begins(bare(sentence), beginnings) ? sentence.length() : 0;
    }
    return inviting * 2 > all;
  }

  private static Stream<String> sentences(String text) {
    return SENTENCE.matcher(plain(text)).results().map(MatchResult::group);
  }

  /** Whether a heading is the heading of such a text. */
  public boolean isHeading(String text) {
    String heading = bare(plain(text));
    return begins(heading, labels)
        || labels.stream().anyMatch(p -> p.indexOf(' ') > 0 && heading.endsWith(p));
  }

  /** The offset after the label, with its colon, that begins a text; 0 if there is none. */
  public int labelEnd(String text) {
    return labelEnd(text, labels, MORE);
  }

  /** The same, of those labels alone that an author does not write. */
  public int strictLabelEnd(String text) {
    return labelEnd(text, beginnings, 0);
  }

  private static int labelEnd(String text, Set<String> phrases, int more) {
    String lower = plain(text);
    int colon =
        Stream.of(":", "\uFF1A").mapToInt(lower::indexOf).filter(i -> i > 0).min().orElse(0);
    String label = bare(lower.substring(0, colon));
    boolean found =
        phrases.stream()
            .filter(p -> label.startsWith(p) && isEnd(label, p.length()))
            .anyMatch(p -> words(label.substring(p.length())) <= more);
    return found ? colon + 1 : 0;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static boolean begins(String text, Set<String> phrases) {
    return phrases.stream().anyMatch(p -> text.startsWith(p) && isEnd(text, p.length()));
  }

  /** Whether a phrase may end there; in scripts without spaces it may end anywhere. */
  private static boolean isEnd(String text, int at) {
    return at == text.length()
        || !Character.isLetter(text.charAt(at))
        || text.charAt(at - 1) > '\u3000';
  }

  private static String bare(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00A0', ' ');
  }
}
