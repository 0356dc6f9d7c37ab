/**
 * The files of the pictures that a document shows: what their metadata say of licence and maker,
 * each beside the picture's credit. Never opens a file outside of the document's own tree.
 */
package reprint.picture;
