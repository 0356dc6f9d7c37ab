/**
 * Reports of earlier runs, saved on disk under everything they depend on. Never a source of truth.
 */
package reprint.cache;
