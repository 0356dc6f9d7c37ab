/** A web page's statements for machines: meta tags, JSON-LD, microdata, microformats, RDFa. */
package reprint.read.metadata;
