/** Formats that people read as lines: terminal, one line per finding, GitHub, Markdown. */
package reprint.report.human;
