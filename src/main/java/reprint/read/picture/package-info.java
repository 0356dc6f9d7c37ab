/** What picture files say of themselves: XMP, IPTC, Exif. */
package reprint.read.picture;
