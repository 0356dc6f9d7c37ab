/** The kind of change that an edit is, and the edits that a publisher's terms allow. */
package reprint.compare.change;
