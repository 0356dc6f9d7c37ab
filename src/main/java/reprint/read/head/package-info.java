/** Lines for machines above a text: front matter, header lines. */
package reprint.read.head;
