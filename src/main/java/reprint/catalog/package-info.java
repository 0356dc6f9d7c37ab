/**
 * All knowledge that does not depend on a document: licences, their names, duties and clauses, and
 * the words of each language, all from {@code rules/}.
 */
package reprint.catalog;
