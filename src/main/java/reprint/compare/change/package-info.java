/** What kind of change an edit is, and what a publisher's terms allow. */
package reprint.compare.change;
