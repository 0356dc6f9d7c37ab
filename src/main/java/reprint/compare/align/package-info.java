/** Which words of the original stand where in the republication (Myers, with anchors). */
package reprint.compare.align;
