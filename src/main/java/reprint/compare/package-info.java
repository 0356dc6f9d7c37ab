/**
 * Two documents become a {@link reprint.compare.Comparison}: verdict, coverage and every edit.
 * Never asks whether an edit was permitted by a licence.
 */
package reprint.compare;
