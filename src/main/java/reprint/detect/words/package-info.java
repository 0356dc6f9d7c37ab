/** The words that detection looks for, and the sentence around a place. */
package reprint.detect.words;
