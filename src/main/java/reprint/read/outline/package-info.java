/** The tree of a web page, measured: content, visibility and names of each element. */
package reprint.read.outline;
