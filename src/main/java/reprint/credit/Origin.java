package reprint.credit;

import java.util.Optional;

/**
 * Where an article says that it comes from.
 *
 * @param source the address of the original
 * @param notice the sentence about its first publication
 * @param told whether a sentence tells that it is, or was made from, a work that appeared before
 * @param stated whether a field or labelled line names an original
 */
record Origin(Optional<Mention> source, Optional<Mention> notice, boolean told, boolean stated) {}
