/** Plain text: paragraphs, headings, quotations and header lines, by how lines look. */
package reprint.read.text;
