package reprint.read.outline;

/** The role of a part of a page for the article on it. */
public enum Zone {
  /** The words of the article. */
  ARTICLE,
  TITLE,
  BYLINE,
  CAPTION,
  COMMENT,
  /** A text offered for copying: the box of a "republish this" dialogue. */
  OFFER,
  FURNITURE
}
