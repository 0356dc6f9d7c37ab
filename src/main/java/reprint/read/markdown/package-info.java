/** Markdown (CommonMark, tables, notes, strikethrough), and HTML in it. */
package reprint.read.markdown;
