package reprint.read;

/**
 * A page in a web archive file.
 *
 * @param address from which it was saved
 * @param offset in bytes, 0-based, of its record in the file
 * @param document the page, read
 */
public record ArchivedPage(String address, long offset, Document document) {}
