/**
 * The tree of a web page, measured: what each element holds, what is visible, what its names say.
 */
package reprint.read.outline;
