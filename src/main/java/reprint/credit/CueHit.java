package reprint.credit;

import reprint.read.Span;

/**
 * A phrase found.
 *
 * @param cue what it is a sign of
 * @param span in the document's text
 */
record CueHit(Cue cue, Span span) {}
