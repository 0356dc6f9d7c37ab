/** What a document says of itself at its head and in its metadata: title, authors, date, site. */
package reprint.credit.masthead;
