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
 * @param file its path or intended path, absolute
 * @param source address of the original known from elsewhere; "": none
 * @param given the original that the user named; absent: search for it
 * @param folders of saved originals, absolute; empty: the default one, if it exists
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
   * An original that the user named.
   *
   * @param file absolute
   * @param shown its path in reports
   * @param bytes if it does not lie in the file; not to be changed
   * @param foundBy {@code option} or {@code config}
   */
  public record Given(Path file, String shown, Optional<byte[]> bytes, String foundBy) {}

  /** Possible addresses of the original, the surest first. */
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
   * The address to read the original from; absent if unknown. A page that names its own address is
   * not another's work for that reason.
   */
  Optional<SourceAddress> sourceLink() {
    boolean reused = credits.works().get(0).reused() == Credit.Reused.YES;
    return addresses().stream().filter(a -> reused || !a.named().equals("canonical")).findFirst();
  }

  private static Stream<SourceAddress> address(Optional<Mention> mention, String named) {
    return mention.stream().map(m -> new SourceAddress(m.url(), named));
  }

  /** Whether saved originals are possible. */
  boolean hasLibrary() {
    return !folders.isEmpty() || Files.isDirectory(home.resolve(OriginalFinder.USUAL));
  }

  /** The folders of saved originals; by default the usual one. */
  List<Path> library() {
    return folders.isEmpty() ? List.of(home.resolve(OriginalFinder.USUAL)) : folders;
  }
}
