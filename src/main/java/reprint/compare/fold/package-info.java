/**
 * Makes letters alike: texts that differ only in spelling, signs or encoding are the same
 * afterwards.
 */
package reprint.compare.fold;
