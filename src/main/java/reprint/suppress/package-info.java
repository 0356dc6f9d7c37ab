/**
 * Suppresses findings by comments, the configuration or a baseline. They stay listed with who
 * suppressed them; nothing is dropped.
 */
package reprint.suppress;
