package reprint.detect;

/** What a declared licence covers. */
public enum Subject {
  /** The article or document itself. */
  WORK,
  /** An image, video or other embedded work. */
  MEDIA,
  /** The site or the repository around the document. */
  SITE,
  /** An entry of a credits list. */
  LISTED,
  /** The text talks about a licence; nothing is declared. */
  MENTION
}
