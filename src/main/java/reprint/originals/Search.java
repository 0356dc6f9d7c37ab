package reprint.originals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.read.Document;
import reprint.read.Limits;

/**
 * A document whose original is wanted.
 *
 * @param document that was read
 * @param credits of the works in it
 * @param file where it lies or would lie, absolute
 * @param source address of the original known from elsewhere; "": none
 * @param given the original that somebody named; absent: it is looked for
 * @param folders of saved originals, absolute
 * @param home folder from which paths are shown
 * @param limits how much of an original is read
 */
public record Search(
    Document document,
    Credits credits,
    Path file,
    String source,
    Optional<Given> given,
    List<Path> folders,
    Path home,
    Limits limits) {

  public Search {
    folders = List.copyOf(folders);
  }

  /**
   * An original that somebody named.
   *
   * @param file absolute
   * @param shown its path in reports
   * @param bytes of what does not lie in the file; not to be changed
   * @param foundBy {@code option} or {@code config}
   */
  public record Given(Path file, String shown, Optional<byte[]> bytes, String foundBy) {}

  /** The addresses at which the original may be, normalised, the surest first. */
  List<String> addresses() {
    Credit credit = credits.works().get(0);
    Stream<Mention> mentions =
        Stream.of(credit.source(), credit.sourceNotice(), credits.masthead().canonical())
            .flatMap(Optional::stream);
    return Stream.concat(Stream.of(source), mentions.map(Mention::url))
        .map(PageAddress::normalised)
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }
}
