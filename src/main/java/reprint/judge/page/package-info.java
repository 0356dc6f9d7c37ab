/** The reference page of all rules and the schema of rule files. */
package reprint.judge.page;
