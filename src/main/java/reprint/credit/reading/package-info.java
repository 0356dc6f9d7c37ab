/**
 * A document as the credit is read from it: its labels, links, notices and licence places, found
 * once.
 */
package reprint.credit.reading;
