/** JSON and JSON lines. */
package reprint.report.json;
