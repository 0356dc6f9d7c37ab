/**
 * Each kind of evidence for a licence, with its place: names, addresses, links, metadata, badges,
 * icons, licence texts and files beside the document.
 */
package reprint.detect.evidence;
