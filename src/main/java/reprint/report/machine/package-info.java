/** Formats that other programs prescribe: SARIF, GitLab, JUnit, Checkstyle. */
package reprint.report.machine;
