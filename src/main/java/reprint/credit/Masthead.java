package reprint.credit;

import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself.
 *
 * @param title absent where it has none
 * @param authors one for each person or body; an empty byline gives one empty mention
 * @param site the name of the site or publication it stands on; "": not stated
 * @param published date as stated, ISO 8601 where it can be read ({@code 2021-12}); "": not stated
 * @param canonical the address it calls its own or the original's; absent where it names none
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
