/**
 * A document becomes {@link reprint.detect.Declarations}: which Creative Commons licences it
 * declares, for what, and what shows it. Never guesses a version, never reports fewer restrictions
 * than the text declares, never decides by likeness.
 */
package reprint.detect;
