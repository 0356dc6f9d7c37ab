package reprint.credit;

import java.util.List;
import java.util.Optional;
import reprint.detect.Declaration;

/**
 * The attribution of one work as readers see it (TASL: title, author, source, license). An absent
 * part is missing; a mention that {@linkplain Mention#isEmpty() is empty} was left blank.
 *
 * @param role the article, a picture or embed, or an entry of a credits list
 * @param reuse whether the work is somebody else's (contract, "Whose duty"), and the signs
 * @param declarations of this work, the governing one first, which is the strictest if they
 *     disagree
 * @param title of the work
 * @param authors one for each name
 * @param parties others named in the credit: publisher, sponsor, institution
 * @param source the work's own address, or if none is given, the words that name the source
 * @param sourceNotice the sentence that says where the work first appeared
 * @param licenseLink an address of the licence that readers can follow
 * @param changes a notice that the work was changed, shortened or translated
 * @param unaltered a claim that it was not
 * @param copyright a copyright notice
 * @param disclaimer a notice about warranties
 */
public record Credit(
    Role role,
    Reuse reuse,
    List<Declaration> declarations,
    Optional<Mention> title,
    List<Mention> authors,
    List<Mention> parties,
    Optional<Mention> source,
    Optional<Mention> sourceNotice,
    Optional<Mention> licenseLink,
    Optional<Mention> changes,
    Optional<Mention> unaltered,
    Optional<Mention> copyright,
    Optional<Mention> disclaimer) {

  public Credit {
    declarations = List.copyOf(declarations);
    authors = List.copyOf(authors);
    parties = List.copyOf(parties);
  }

  /** A credit without words that say whether the work is somebody else's. */
  public Credit(
      Role role,
      Reused reused,
      List<Declaration> declarations,
      Optional<Mention> title,
      List<Mention> authors,
      List<Mention> parties,
      Optional<Mention> source,
      Optional<Mention> sourceNotice,
      Optional<Mention> licenseLink,
      Optional<Mention> changes,
      Optional<Mention> unaltered,
      Optional<Mention> copyright,
      Optional<Mention> disclaimer) {
    this(
        role,
        new Reuse(reused, List.of()),
        declarations,
        title,
        authors,
        parties,
        source,
        sourceNotice,
        licenseLink,
        changes,
        unaltered,
        copyright,
        disclaimer);
  }

  /** Whether the work is somebody else's. */
  public Reused reused() {
    return reuse.reused();
  }

  /** The same, with the decision whose work it is. */
  public Credit with(Reused settled) {
    return with(new Reuse(settled, reuse.signs()), copyright);
  }

  /** The same with another copyright notice. */
  Credit withCopyright(Optional<Mention> notice) {
    return with(reuse, notice);
  }

  private Credit with(Reuse settled, Optional<Mention> notice) {
    return new Credit(
        role,
        settled,
        declarations,
        title,
        authors,
        parties,
        source,
        sourceNotice,
        licenseLink,
        changes,
        unaltered,
        notice,
        disclaimer);
  }

  /** The role of a work in the document. */
  public enum Role {
    MAIN,
    MEDIA,
    LISTED
  }

  /**
   * Whether a work is somebody else's; {@code SELF}: the author's or the house's own, published
   * elsewhere first; {@code UNKNOWN}: nothing in the document shows that it is anyone else's.
   */
  public enum Reused {
    YES,
    SELF,
    NO,
    UNKNOWN
  }
}
