package reprint.compare.change;

import java.util.Set;
import reprint.compare.Words;
import reprint.compare.page.Labels;
import reprint.compare.page.Page;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * Whole blocks between the paragraphs that are not part of the text: captions, boxes and notices of
 * the original that a republisher leaves out, and the republisher's own captions and labels.
 */
final class Furniture {
  /** HTML elements whose content is by definition not part of the text. */
  private static final Set<String> SET_APART =
      Set.of(
          "aside", "nav", "header", "footer", "form", "button", "dialog", "article", "section",
          "div");

  private final Page original;
  private final Page republished;
  private final Captions captions;
  private final NearCopies copies;
  private final Labels labels;
  private final Labels labelsThere;

  Furniture(Page original, Page republished, Captions captions, Words words) {
    this.original = original;
    this.republished = republished;
    this.captions = captions;
    copies = new NearCopies(original, republished);
    labels = new Labels(original, words.pages());
    labelsThere = new Labels(republished, words.pages());
  }

  /** Whether a piece of the original may be left out. */
  boolean isOfOriginal(Page.Piece piece) {
    Block block = original.block(piece.from());
    return piece.whole() && (!block.isArticle() || isLinkOrLabel(piece))
        || isBeside(original, piece.from())
        || piece.whole() && captions.areRepublished(piece)
        || isOfFurniture(original, republished, piece);
  }

  /** Whether a piece of the republication does not read as part of the work. */
  boolean isOfRepublication(Page.Piece piece) {
    Block block = republished.block(piece.from());
    if (!piece.whole()) {
      return isBeside(republished, piece.from()) || isOfFurniture(republished, original, piece);
    }
    boolean label = !block.isArticle() && !republished.isProse(piece.from(), piece.to());
    boolean apart =
        !block.isArticle() && SET_APART.contains(block.element()) && !copies.areIn(piece);
    return label
        || apart
        || isBeside(republished, piece.from())
        || labelsThere.isOne(piece)
        || republished.isNotice(piece.from())
        || captions.areOriginal(piece)
        || original.lookup().find(republished.tokens(), piece.from(), piece.to()) != null;
  }

  private static boolean isBeside(Page page, int token) {
    Block.Role role = page.block(token).role();
    return page.isOfPicture(token) || page.isByline(token) || role == Block.Role.COMMENT;
  }

  /** A notice, a link to another story, or a label such as "Advertisement". */
  private boolean isLinkOrLabel(Page.Piece piece) {
    boolean item = original.block(piece.from()).element().equals("li");
    return original.isNotice(piece.from())
        || original.isTeaser(piece.from()) && !item
        || labels.isOne(piece);
  }

  /**
   * Whether the rest of the piece's block shows that it is not text: it is a caption on the other
   * page, or furniture on either page and a paragraph of the article on neither.
   */
  private static boolean isOfFurniture(Page own, Page other, Page.Piece piece) {
    int partner = partner(own, piece);
    if (partner < 0) {
      return false;
    }
    boolean furniture = !own.block(piece.from()).isArticle() || !other.block(partner).isArticle();
    boolean paragraph = isParagraph(own, piece.from()) || isParagraph(other, partner);
    return isBeside(other, partner) || furniture && !paragraph;
  }

  private static boolean isParagraph(Page page, int token) {
    Tokens tokens = page.tokens();
    return page.block(token).isArticle()
        && page.isProse(tokens.blockStart(token), tokens.blockEnd(token));
  }

  /**
   * A word of the other page that keeps a neighbour of the piece in its block; -1 if there is none.
   */
  private static int partner(Page own, Page.Piece piece) {
    int before = piece.from() - 1;
    int start = own.tokens().blockStart(piece.from());
    int end = own.tokens().blockEnd(piece.from());
    int partner = before >= start ? own.partners()[before] : -1;
    return partner < 0 && piece.to() < end ? own.partners()[piece.to()] : partner;
  }

  /** Whether the piece is the mark of a list item, such as {@code 3.}, which layout adds. */
  static boolean isListMark(Tokens tokens, Page.Piece piece) {
    String word = tokens.word(piece.from());
    boolean bullet = word.equals("o");
    if (piece.words() != 1 || !bullet && !word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    String before = tokens.between(piece.from() - 1);
    String behind = tokens.between(piece.from());
    boolean starts = piece.from() == tokens.blockStart(piece.from()) || before.contains("\n");
    return starts && (bullet || behind.startsWith(". ") || behind.startsWith(") "));
  }
}
