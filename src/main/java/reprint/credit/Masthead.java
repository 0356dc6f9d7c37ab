package reprint.credit;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself.
 *
 * @param title absent if it has none
 * @param authors one for each person or body; an empty byline gives one empty mention
 * @param site the name of the site or publication; "" if not stated
 * @param published date as stated, in ISO 8601 if it can be read ({@code 2021-12}); "" if not
 *     stated
 * @param canonical the address that it states as its own or the original's; absent if it states
 *     none
 */
public record Masthead(
    Optional<Mention> title,
    List<Mention> authors,
    String site,
    String published,
    Optional<Mention> canonical) {

  public Masthead {
    authors = List.copyOf(authors);
  }
}
