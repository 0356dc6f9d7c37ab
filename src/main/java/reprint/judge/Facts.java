package reprint.judge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.compare.Comparison;
import reprint.config.Settings;
import reprint.credit.Credit;
import reprint.credit.Credit.Reused;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declarations;
import reprint.picture.Picture;
import reprint.read.Document;
import reprint.site.Site;

/**
 * Everything that a rule may look at.
 *
 * @param document that was read
 * @param declarations of licences in it
 * @param credits of the works in it
 * @param comparisons of works with their originals, by index; fewer than works where none was made
 * @param original of the main work, if one is known
 * @param pictures by the index of the work: the file that a media work's credit belongs to
 * @param site around the document
 * @param settings for this document
 */
public record Facts(
    Document document,
    Declarations declarations,
    Credits credits,
    List<Comparison> comparisons,
    Optional<Original> original,
    Map<Integer, Picture> pictures,
    Site site,
    Settings settings) {

  public Facts {
    comparisons = List.copyOf(comparisons);
    pictures = Map.copyOf(pictures);
  }

  /**
   * Whether a work is somebody else's: as the user says, or as an original or a known source shows,
   * else as the document itself shows.
   */
  public Reused reused(int work) {
    Credit credit = credits.works().get(work);
    if (credit.role() != Credit.Role.MAIN) {
      return credit.reused();
    }
    return switch (settings.republished()) {
      case TRUE -> Reused.YES;
      case FALSE -> Reused.NO;
      case AUTO -> original.isPresent() || isSourceKnown() ? Reused.YES : credit.reused();
    };
  }

  /** The same, with the decision whose work the article is. */
  Facts with(Reused settled) {
    Credits all = credits.withMain(credits.works().get(0).with(settled));
    return new Facts(document, declarations, all, comparisons, original, pictures, site, settings);
  }

  /** The credits, with the decision whose work the article is. */
  public Credits settledCredits() {
    Credit main = credits.works().get(0);
    return reused(0) == main.reused() ? credits : credits.withMain(main.with(reused(0)));
  }

  private boolean isSourceKnown() {
    return !settings.source().isEmpty() || settings.supplied().containsKey("source");
  }

  /**
   * The original of the main work, read like any document.
   *
   * @param document as saved
   * @param declarations of licences in it
   * @param credits of the works in it
   * @param proof when it was read; absent if its file has no date
   */
  public record Original(
      Document document, Declarations declarations, Credits credits, Optional<Proof> proof) {

    /**
     * Its most reliable address; absent if none is known. A name in a credit is not enough.
     *
     * @param named the address that the user gives; "": none
     * @param republished what the republication says
     */
    public Optional<String> address(String named, Credits republished) {
      Stream<String> own =
          Stream.concat(url(credits.masthead().canonical()), proof.stream().map(Proof::address));
      Stream<String> stated =
          Stream.concat(
              url(republished.works().get(0).source()), url(republished.masthead().canonical()));
      return Stream.of(own, Stream.of(named), stated)
          .flatMap(each -> each)
          .filter(address -> address.contains("//"))
          .findFirst();
    }

    private static Stream<String> url(Optional<Mention> mention) {
      return mention.stream().map(Mention::url);
    }
  }

  /**
   * What the record of an original proves.
   *
   * @param address from which it was read
   * @param named who names the address: {@code config}, {@code credit}, {@code notice} or {@code
   *     canonical}; "": nobody
   * @param read when the text was read
   * @param licensed when the licences were read: they hold as they were first seen
   * @param licenses ids of those that the original declared for itself
   */
  public record Proof(
      String address, String named, Instant read, Instant licensed, List<String> licenses) {
    public Proof {
      licenses = List.copyOf(licenses);
    }
  }
}
