/** The credit of the document itself, and whether it is somebody else's work. */
package reprint.credit.article;
