/** Formats defined by other programs: SARIF, GitLab, JUnit, Checkstyle. */
package reprint.report.machine;
