/**
 * Whose licence a place names: the work, its site, a picture, a listed work, or nobody's. Read
 * {@code SubjectClues}: it is the whole algorithm. What only credits can tell is decided later, in
 * {@code credit.article} and {@code credit.work}.
 */
package reprint.detect.subject;
