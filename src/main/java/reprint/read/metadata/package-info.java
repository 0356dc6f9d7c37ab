/** What a web page says for machines: meta tags, JSON-LD, microdata, microformats, RDFa. */
package reprint.read.metadata;
