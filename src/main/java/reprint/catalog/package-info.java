/**
 * What is known before any document is read: licences, their names, duties and clauses, and the
 * words of each language, all from {@code rules/}.
 */
package reprint.catalog;
