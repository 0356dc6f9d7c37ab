/** Markdown (CommonMark, tables, notes, strikethrough), with the HTML inside. */
package reprint.read.markdown;
