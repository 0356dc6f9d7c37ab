/** Metadata of picture files: XMP, IPTC, Exif. */
package reprint.read.picture;
