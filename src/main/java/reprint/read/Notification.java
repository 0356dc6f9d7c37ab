package reprint.read;

/**
 * What kept the program from reading or checking all of a document.
 *
 * @param message a sentence for the user
 * @param line 1-based; 0: none
 */
public record Notification(String message, int line) {}
