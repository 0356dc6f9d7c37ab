/** Whose licence a place names: the work, its site, a picture, a listed work, or nobody's. */
package reprint.detect.subject;
