package reprint.compare;

import reprint.text.Span;

/**
 * A stretch of words that both texts have, inside one sentence of either.
 *
 * @param original its place in the original's text
 * @param republished its place in the republication's text
 */
public record Kept(Span original, Span republished) {}
