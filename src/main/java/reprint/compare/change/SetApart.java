package reprint.compare.change;

import java.util.Set;
import java.util.regex.Pattern;
import reprint.compare.Words;
import reprint.compare.page.Invitations;
import reprint.compare.page.LineKinds;
import reprint.compare.page.Page;
import reprint.compare.word.Tokens;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Sentences;

/**
 * Blocks that a republisher puts between the paragraphs and sets apart from them: pulled quotes,
 * links to other stories, invitations to join, buy or give, the headings over them. Neither words
 * alone nor a frame alone set a block apart: a paragraph that only reads like an advertisement is
 * an insertion, and so is a quotation that is not in the original.
 */
final class SetApart {
  /** The kinds of whole blocks of the republication. */
  enum Answer {
    /** Apparently a part of the text. */
    NO,
    /** A link with a statement: an editor should look. */
    DOUBTFUL,
    YES
  }

  /** Share of a block's letters in links. */
  private static final double LINKED = 0.8;

  /** Share of kept words from which both pages have a block. */
  private static final double KEPT = 0.5;

  /** The most words of a button. */
  private static final int BUTTON = 8;

  /** Words of a sentence. */
  private static final int SENTENCE = 4;

  private static final Set<String> PLAIN =
      Set.of("p", "li", "dd", "td", "h1", "h2", "h3", "h4", "h5", "h6", "pre");

  /** Brackets, stars or arrows around a paragraph, or tags of a site's software. */
  private static final Pattern FRAMED =
      Pattern.compile(
          "(?s)\\s*+(?:\\[.*\\]|\\(.*\\)|([*=#~+_|])\\1{1,80}+\\s.*\\1|[>\u00BB\u2192]{1,3}+\\s.*"
              + "|\\{[{%].*[%}]\\}|\\[[a-z][^\\]]{1,400}\\].*\\[/[a-z]++[^\\]]{0,30}+\\]|:::.*)\\s*+");

  private final Page republished;
  private final Invitations invitations;
  private final PulledQuotes quotes;
  private final NearCopies copies;
  private final int[] linked;

  SetApart(Page original, Page republished, Words words) {
    this.republished = republished;
    invitations = new Invitations(words);
    quotes = new PulledQuotes(original, republished, words);
    copies = new NearCopies(original, republished);
    linked = new LineKinds(republished.tokens().document()).linked();
  }

  Answer of(Page.Piece piece) {
    if (!piece.whole() || republished.kept(piece.from()) >= KEPT) {
      return Answer.NO;
    }
    Block block = republished.block(piece.from());
    String text = republished.tokens().document().text(block);
    boolean framed = isFramed(block, text);
    if (framed && isQuoted(piece)) {
      return Answer.YES;
    }
    if (copies.areIn(piece)) {
      return Answer.NO;
    }
    if (block.role() == Block.Role.HEADING) {
      return invitations.isHeading(text) ? Answer.YES : Answer.NO;
    }
    boolean apart = framed || isUnderHeading(piece.from());
    return apart && invites(block, text) ? Answer.YES : ofLine(piece, block, text);
  }

  /** A block of one or more links, or a line that says that it leads elsewhere. */
  private Answer ofLine(Page.Piece piece, Block block, String text) {
    boolean button = piece.words() <= BUTTON && invitations.areIn(text);
    boolean links = isLinks(piece, block, text);
    if (!links && !button && invitations.strictLabelEnd(text) == 0) {
      return Answer.NO;
    }
    return isStatement(piece, text) ? Answer.DOUBTFUL : Answer.YES;
  }

  /** Whether a passage repeats words of the original, or names their speaker. */
  private boolean isQuoted(Page.Piece piece) {
    int before = piece.from() - 1;
    boolean behind =
        before >= 0
            && republished.block(before).role() == Block.Role.QUOTE
            && republished.kept(before) < KEPT;
    return quotes.areIn(piece) || behind && quotes.isName(piece);
  }

  private static boolean isFramed(Block block, String text) {
    return !PLAIN.contains(block.element())
        || block.role() == Block.Role.QUOTE
        || FRAMED.matcher(text).matches();
  }

  /** Whether a heading that invites is above it, with nothing of the text between. */
  private boolean isUnderHeading(int token) {
    Tokens tokens = republished.tokens();
    int at = tokens.blockStart(token) - 1;
    while (at >= 0 && republished.kept(at) < KEPT) {
      Block block = republished.block(at);
      if (block.role() == Block.Role.HEADING) {
        return invitations.isHeading(tokens.document().text(block));
      }
      at = tokens.blockStart(at) - 1;
    }
    return false;
  }

  private boolean invites(Block block, String text) {
    Document document = republished.tokens().document();
    return invitations.areIn(text)
        || document.links().stream()
            .filter(l -> l.kind() == Link.Kind.ANCHOR && block.span().contains(l.span()))
            .anyMatch(l -> invitations.areIn(l.text()));
  }

  private boolean isLinks(Page.Piece piece, Block block, String text) {
    int links = linked[republished.tokens().blocks()[piece.from()]];
    int label = invitations.labelEnd(text);
    long letters = text.substring(label).codePoints().filter(Character::isLetterOrDigit).count();
    return links > 0
        && links >= LINKED * letters
        && (!block.element().equals("li") || isOwnList(piece.from()));
  }

  /** Whether no item of the list is the text's. */
  private boolean isOwnList(int token) {
    Tokens tokens = republished.tokens();
    boolean own = true;
    for (int at = token; own && at >= 0 && isItem(at); at = tokens.blockStart(at) - 1) {
      own = republished.kept(at) < KEPT;
    }
    for (int at = token; own && at < tokens.size() && isItem(at); at = tokens.blockEnd(at)) {
      own = republished.kept(at) < KEPT;
    }
    return own;
  }

  private boolean isItem(int token) {
    return republished.block(token).element().equals("li");
  }

  /** Whether it ends like a statement and not like a question. */
  private static boolean isStatement(Page.Piece piece, String text) {
    String end = text.strip().replaceAll("[\"'\u201D\u201C\u2019\u00BB\u00AB)\\]*_]{1,3}$", "");
    char last = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
    return piece.words() >= SENTENCE && Sentences.isEnd(last) && last != '?' && last != '\uFF1F';
  }
}
