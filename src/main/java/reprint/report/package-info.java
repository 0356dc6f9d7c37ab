/** Writes reports on documents in one of the formats. Never judges. */
package reprint.report;
