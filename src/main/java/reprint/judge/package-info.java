/**
 * Facts about a document and rule files become {@link reprint.judge.Finding}s. Rules are data: a
 * closed set of tests on named facts, no scripts. Something unknown never passes.
 */
package reprint.judge;
