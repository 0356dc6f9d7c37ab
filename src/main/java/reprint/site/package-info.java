/** Reads the site around a document: its name, hosts, accounts, authors and licence. */
package reprint.site;
