/** Reports of earlier runs, kept on disk by all that they were made of. Never a source of truth. */
package reprint.cache;
