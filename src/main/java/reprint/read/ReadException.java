package reprint.read;

/** A file that cannot be read as a document; the message says why, without the path. */
public final class ReadException extends Exception {
  /** Messages of files in which there is nothing to check. */
  public static final String EMPTY = "is empty (0 bytes)";

  public static final String NO_TEXT = "has no text";

  /** End of the message about a file whose content is no document, whatever its name says. */
  public static final String OTHER_CONTENT =
      ", which reprint does not read; it reads text, Markdown, HTML, PDF, DOCX, ODT and EPUB";

  public ReadException(String message) {
    super(message);
  }

  public ReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
