package reprint.read;

/**
 * A statement that the document makes for machines, or in a header line.
 *
 * @param name origin and field: {@code json-ld:license}, {@code meta:dc.rights}, {@code
 *     rdfa:cc:license}, {@code microdata:license}, {@code comment-rdf:license}, {@code
 *     front-matter:license}, {@code header:license} (mail-like lines of plain text), {@code
 *     xmp:cc:license}, {@code custom:license}, {@code comment} (a comment's whole text); in lower
 *     case except for schema.org's and RDFa's own camelCase; nested fields joined by dots ({@code
 *     json-ld:author.name})
 * @param value as written, trimmed; may be ""
 * @param type of the thing it describes, without its namespace: {@code Article}, {@code
 *     ImageObject}; "": the document itself, or not stated
 * @param subject address or id of that thing; "": not stated
 * @param location of the value in the file
 */
public record Property(String name, String value, String type, String subject, Location location) {}
