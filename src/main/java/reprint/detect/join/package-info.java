/** Occurrences of one licence become one declaration; contradictions between them are found. */
package reprint.detect.join;
