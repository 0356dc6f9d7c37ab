/** Bytes become characters: media type and encoding. */
package reprint.read.bytes;
