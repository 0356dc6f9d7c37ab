package reprint.read;

import reprint.text.Span;

/**
 * A paragraph, heading, list item, table cell … of a document. Blocks are in reading order, do not
 * overlap, and together hold all visible text: what belongs to the page and not to the article has
 * the role {@code FURNITURE} (or {@code COMMENT}) and is kept.
 *
 * @param role in the article
 * @param element its structural name in HTML's words, whatever the format: {@code p}, {@code h1},
 *     {@code li}, {@code td}, {@code th}, {@code figcaption}, {@code pre}, {@code blockquote},
 *     {@code footer}, {@code nav}, {@code header}, {@code aside}, {@code address}, {@code textarea}
 *     …; for furniture the nearest landmark; {@code article} (in a landmark) and {@code section}
 *     for announcements of other articles, {@code dialog} and {@code div} for boxes about the
 *     author, mailings and cookies, {@code form} for other invitations to join, buy or give
 * @param level of a heading 1 to 6, else 0
 * @param span its place in {@link Document#text()}
 * @param group equal for the blocks and links of one table row, list item or figure; 0: none
 */
public record Block(Role role, String element, int level, Span span, int group) {
  /** The role of a block in the article. */
  public enum Role {
    /** A heading; the first is usually the title. */
    HEADING,
    /** A line that the markup or a header line labels as author, byline or date. */
    BYLINE,
    BODY,
    QUOTE,
    /** Belongs to a picture, video or table. */
    CAPTION,
    /** Code, sample text, the text box of a "republish this" dialogue. */
    CODE,
    /** A reader's comment. */
    COMMENT,
    /** The page around the article: navigation, share bars, footer, related stories. */
    FURNITURE
  }

  /**
   * Whether a reader would count this as part of the article; a text box that offers it for copying
   * does not count.
   */
  public boolean isArticle() {
    boolean offer = role == Role.CODE && element.equals("textarea");
    return role != Role.FURNITURE && role != Role.COMMENT && !offer;
  }
}
