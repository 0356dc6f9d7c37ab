package reprint.credit.masthead;

import reprint.credit.words.PhraseIndex;

/**
 * The credit words of some languages, to read a document with.
 *
 * @param cues to be found in a text
 * @param mastheads finds what a text says about itself
 */
public record Lexicon(PhraseIndex cues, MastheadFinder mastheads) {}
