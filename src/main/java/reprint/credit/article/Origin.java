package reprint.credit.article;

import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.reading.Notice;

/**
 * Where an article says that it comes from.
 *
 * @param source the address of the original
 * @param notice the sentence about its first publication
 * @param elsewhere whether anything tells that it is, or was made from, a work that appeared
 *     elsewhere before
 * @param told the sentences that do
 */
record Origin(
    Optional<Mention> source, Optional<Mention> notice, boolean elsewhere, List<Notice> told) {
  Origin {
    told = List.copyOf(told);
  }
}
