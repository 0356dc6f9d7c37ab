/** The page about all documents, and the page of one comparison. */
package reprint.report.html;
