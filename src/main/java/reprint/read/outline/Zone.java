package reprint.read.outline;

/** What a part of a page is to the article on it. */
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
