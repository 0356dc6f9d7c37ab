package reprint.originals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param folders of saved originals, absolute; empty: the usual one, where it is there
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

  /** The addresses at which the original may be, the surest first. */
  List<SourceAddress> addresses() {
    Credit credit = credits.works().get(0);
    Set<String> seen = new HashSet<>();
    return Stream.of(
            Stream.of(new SourceAddress(source, "config")),
            address(credit.source(), "credit"),
            address(credit.sourceNotice(), "notice"),
            address(credits.masthead().canonical(), "canonical"))
        .flatMap(each -> each)
        .filter(each -> !each.normalised().isEmpty() && seen.add(each.normalised()))
        .toList();
  }

  /**
   * The address from which the original is to be read; absent: none is known. That a page names its
   * own address does not make it another's work.
   */
  Optional<SourceAddress> sourceLink() {
    boolean reused = credits.works().get(0).reused() == Credit.Reused.YES;
    return addresses().stream().filter(a -> reused || !a.named().equals("canonical")).findFirst();
  }

  private static Stream<SourceAddress> address(Optional<Mention> mention, String named) {
    return mention.stream().map(m -> new SourceAddress(m.url(), named));
  }

  /** Whether there may be saved originals. */
  boolean hasLibrary() {
    return !folders.isEmpty() || Files.isDirectory(home.resolve(OriginalFinder.USUAL));
  }

  /** The folders of saved originals; where none was named, the usual one. */
  List<Path> library() {
    return folders.isEmpty() ? List.of(home.resolve(OriginalFinder.USUAL)) : folders;
  }
}
