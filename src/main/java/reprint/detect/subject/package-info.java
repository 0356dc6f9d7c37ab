/**
 * What the licence at a place covers: the work, its site, a picture, a listed work, or nothing.
 * Read {@code SubjectClues}: it is the whole algorithm. Decisions that need the credits are made
 * later, in {@code credit.article} and {@code credit.work}.
 */
package reprint.detect.subject;
