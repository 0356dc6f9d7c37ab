/** Plain text: paragraphs, headings, quotations and header lines, by what lines look like. */
package reprint.read.text;
