/** Credit phrases of all languages found in a text, and the letters and sentences around them. */
package reprint.credit.words;
