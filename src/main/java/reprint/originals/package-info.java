/** Which original belongs to a document: given, configured, found by address or by text. */
package reprint.originals;
