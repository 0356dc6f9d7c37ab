package reprint.detect.subject;

import java.util.regex.Pattern;
import reprint.detect.Evidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Span;

/**
 * The setting of a place: in a heading, in the words of a picture, on a link to something else,
 * after the link of an item.
 */
final class Setting {
  /** Letters of a picture's words beside the licence that make them a credit. */
  private static final int WORDS = 6;

  /** Letters of a link's words beside the licence that make them a title. */
  private static final int TITLE = 16;

  private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//\\S+");

  /** UTF-16 units of a credit in one line. */
  private static final int SHORT = 120;

  /** Letters of a sentence that explains a licence. */
  private static final int PROSE = 40;

  /** UTF-16 units of a word such as "this" and the space after it. */
  private static final int DETERMINER = 6;

  private final Occurrence occurrence;
  private final Block block;
  private final Surroundings around;

  Setting(Occurrence occurrence, Block block, Surroundings around) {
    this.occurrence = occurrence;
    this.block = block;
    this.around = around;
  }

  /** Whether it is a heading that names a licence without saying what it covers. */
  boolean isHeading() {
    return block.role() == Block.Role.HEADING
        && block.span().end() < around.document().text().length()
        && !around.hasLegalText()
        && !isBehindTitle()
        && !around.phrases().starts("media", around.document().text(block))
        && !around.phrases().in("intro", before(block.span()));
  }

  /** Whether it is in brackets after other words: "The ferry (CC BY 4.0)". */
  private boolean isBehindTitle() {
    String before = before(block.span());
    return before.endsWith("(") && letters(before) > 0;
  }

  /** Whether a picture's own words name it beside its title or author. */
  boolean isInPicturesWords() {
    return isInPicturesWords(occurrence, around.phrases());
  }

  static boolean isInPicturesWords(Occurrence occurrence, Phrases phrases) {
    boolean words = occurrence.evidence().kind() == Evidence.Kind.BADGE;
    boolean several = occurrence.evidence().text().indexOf(' ') > 0;
    if (!words || !several || occurrence.address() != null) {
      return false;
    }
    String rest = ADDRESS.matcher(withoutName(occurrence)).replaceAll("");
    return letters(rest) >= WORDS && !phrases.in("intro", rest);
  }

  private static String withoutName(Occurrence occurrence) {
    String words = occurrence.evidence().text();
    if (occurrence.name() == null || occurrence.name().span().end() > words.length()) {
      return words;
    }
    Span name = occurrence.name().span();
    return words.substring(0, name.offset()) + words.substring(name.end());
  }

  /** Whether it is part of a link's title or of a tag. */
  boolean isInTitleOfLink() {
    Link link = around.anchors().around(occurrence.evidence().span());
    if (link == null || occurrence.address() != null || occurrence.name() == null) {
      return false;
    }
    int name = letters(occurrence.evidence().span().of(around.document().text()));
    return isTag(link.url()) || letters(link.text()) - name >= TITLE;
  }

  private static boolean isTag(String url) {
    return url.matches("(?i).*/(tag|tags|category|categories|topics?|hashtag)/.*");
  }

  /** Whether an item or row names something else before it, with a link to it. */
  boolean isItemBehindLink() {
    boolean item = block.group() > 0 || block.element().equals("li");
    return item && isBehindLink();
  }

  /** Whether its block or row names something else before it, with a link to it. */
  boolean isBehindLink() {
    return around.anchors().any(around.part(block).offset(), occurrence.offset() - 1);
  }

  /** Whether the sentence has a phrase of the kind before the name; anywhere for a badge. */
  boolean isBehind(String purpose, String sentence) {
    String name = occurrence.evidence().span().of(around.document().text());
    int at = name.isEmpty() ? -1 : sentence.indexOf(name);
    return around.phrases().in(purpose, at < 0 ? sentence : sentence.substring(0, at))
        || at >= 0 && around.phrases().in("intro-behind", sentence.substring(at));
  }

  /** Whether it begins its block, and a sentence follows. */
  boolean leadsToProse() {
    String text = around.document().text();
    String behind =
        text.substring(
            Math.min(occurrence.evidence().span().end(), block.span().end()), block.span().end());
    return letters(before(block.span())) == 0 && letters(behind) >= PROSE && !isBehindLink();
  }

  /** Whether there are words before it in its block, which is short. */
  boolean isBehindWords() {
    String before = before(block.span()).stripTrailing();
    return block.span().length() <= SHORT && letters(before) > 0 && !before.endsWith(":");
  }

  /** Whether the last word before it that says what it covers is one for code, data, a theme … */
  boolean isOfOtherPart(String sentence) {
    String name = occurrence.evidence().span().of(around.document().text());
    int at = name.isEmpty() ? sentence.length() : Math.max(0, sentence.indexOf(name));
    String lead = sentence.substring(clause(sentence, at), at);
    int part = around.phrases().last("other-part", lead);
    if (part < 0 || isTitled() || around.phrases().last("this", lead) > part) {
      return false;
    }
    int own = around.phrases().last("this", lead.substring(0, part));
    return own < 0 || part - own <= DETERMINER;
  }

  /** Where the clause begins that ends at {@code end}; 0 if that is only a word or two. */
  private static int clause(String sentence, int end) {
    int start = end - 1;
    while (start >= 0 && ",;(\uFF0C\uFF1B\u3001".indexOf(sentence.charAt(start)) < 0) {
      start--;
    }
    return letters(sentence.substring(start + 1, end)) < WORDS ? 0 : start + 1;
  }

  /** Whether the document itself is of that kind: the README of a data set. */
  private boolean isTitled() {
    return around
        .document()
        .titleBlock()
        .map(around.document()::text)
        .filter(title -> around.phrases().in("other-part", title))
        .isPresent();
  }

  private String before(Span part) {
    int to = Math.max(part.offset(), Math.min(occurrence.offset(), part.end()));
    return around.document().text().substring(part.offset(), to);
  }

  private static int letters(String words) {
    return (int) words.chars().filter(Character::isLetter).count();
  }
}
