package reprint.credit.work;

import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;

/**
 * The credit in a line such as "“Tide” by Ann Lee via Flickr, CC BY 2.0".
 *
 * @param title of the work
 * @param authors one for each name
 * @param parties named after "via" or beside the authors
 * @param source the link that leads to the work
 */
record CreditLine(
    Optional<Mention> title,
    List<Mention> authors,
    List<Mention> parties,
    Optional<Mention> source) {}
