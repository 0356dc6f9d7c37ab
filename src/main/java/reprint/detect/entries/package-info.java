/** Lists of credits and runs of credits: which part of the text an entry covers. */
package reprint.detect.entries;
