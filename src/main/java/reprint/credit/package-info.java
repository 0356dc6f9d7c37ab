/**
 * A document and its declarations become {@link reprint.credit.Credits}: title, authors, source,
 * licence link and notices, one credit for each work. Never judges whether that is enough.
 */
package reprint.credit;
