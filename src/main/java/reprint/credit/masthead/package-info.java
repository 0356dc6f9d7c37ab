/**
 * What a document says about itself at its head and in its metadata: title, authors, date, site.
 */
package reprint.credit.masthead;
