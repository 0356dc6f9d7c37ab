/** Where the words of the original are in the republication (Myers, with anchors). */
package reprint.compare.align;
