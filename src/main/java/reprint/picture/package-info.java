/**
 * The picture files of a document: the licence and creator in their metadata, matched with the
 * picture's credit. Never opens a file outside the document's own tree.
 */
package reprint.picture;
