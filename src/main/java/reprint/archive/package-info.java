/** Web pages as WARC records (ISO 28500:2017), read and written. Knows nothing of licences. */
package reprint.archive;
