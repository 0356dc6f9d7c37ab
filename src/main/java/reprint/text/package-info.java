/** Places in a text and what letters are: spans, scripts, sentences. Knows no document. */
package reprint.text;
