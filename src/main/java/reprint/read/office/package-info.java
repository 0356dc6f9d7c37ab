/** PDF, DOCX, ODT and EPUB through Tika. */
package reprint.read.office;
