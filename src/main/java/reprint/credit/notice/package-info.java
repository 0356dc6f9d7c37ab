/** Sentences that say where a text comes from, who wrote, translated or changed it. */
package reprint.credit.notice;
