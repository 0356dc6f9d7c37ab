/** Reports on documents become characters in one of the formats. Never judges. */
package reprint.report;
