/**
 * How an entry of a credits list is written: its lines, the labels that begin them and the signs
 * that part a row. Detection reads lists by it to tell where entries begin and end, credit to tell
 * what they say. Names, titles, tables and labels inside a line are read by credit alone, since no
 * scope depends on them; decision 0011 says why the two kinds of labels stay apart.
 */
package reprint.entry;
