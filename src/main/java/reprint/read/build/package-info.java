/**
 * How every format builds a document: text with the place of each character, blocks, links, notes.
 */
package reprint.read.build;
