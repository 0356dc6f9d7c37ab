/** Formats that people read as lines: terminal, one line a finding, GitHub, Markdown. */
package reprint.report.human;
