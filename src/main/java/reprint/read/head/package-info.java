/** What stands above a text for machines: front matter, header lines. */
package reprint.read.head;
