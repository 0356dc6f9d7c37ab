/** The road: reads a document, finds licence and credit, compares, judges, reports. */
package reprint;
