/**
 * How an entry of a credits list is written: its lines, the labels that begin them and the signs
 * that separate the parts of a row. Detection uses it to find where entries begin and end, credit
 * to read what they say. Names, titles, tables and labels inside a line are read by credit alone,
 * since no scope depends on them; decision 0011 says why the two kinds of labels stay apart.
 */
package reprint.entry;
