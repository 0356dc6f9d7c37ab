/**
 * Suppresses findings that a comment, the configuration or a baseline asks to suppress. They stay
 * listed, each with who suppressed it; nothing is dropped.
 */
package reprint.suppress;
