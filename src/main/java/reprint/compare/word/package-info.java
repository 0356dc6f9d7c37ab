/** A text as words, each with its key and its place. */
package reprint.compare.word;
