package reprint.credit.words;

import reprint.text.Span;

/**
 * A phrase found.
 *
 * @param cue its meaning
 * @param span in the document's text
 */
public record PhraseMatch(PhraseKind cue, Span span) {}
