/**
 * A file becomes a {@link reprint.read.Document}: text, blocks, links and properties, each with its
 * place in the file. The only package that knows a file format. It never asks what a text means.
 */
package reprint.read;
