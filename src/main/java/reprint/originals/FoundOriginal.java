package reprint.originals;

import reprint.read.Document;

/**
 * The original of a document.
 *
 * @param document the original, read
 * @param foundBy why it was taken: {@code option}, {@code config}, {@code address} or {@code text}
 */
public record FoundOriginal(Document document, String foundBy) {}
