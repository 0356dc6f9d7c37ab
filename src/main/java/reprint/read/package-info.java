/**
 * A file becomes a {@link reprint.read.Document}: text, blocks, links and properties, each with its
 * place in the file. The only package that knows file formats. It never interprets the text.
 */
package reprint.read;
