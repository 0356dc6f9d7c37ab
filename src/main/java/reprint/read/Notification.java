package reprint.read;

/**
 * A reason why a document was not read or checked completely.
 *
 * @param message a sentence for the user
 * @param line 1-based; 0: none
 */
public record Notification(String message, int line) {}
