package reprint.judge.fact;

import static reprint.judge.FactDefinition.ids;
import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;
import static reprint.judge.FactDefinition.truth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.detect.Subject;
import reprint.judge.Fact;
import reprint.judge.FactDefinition;
import reprint.judge.Facts;
import reprint.judge.Facts.Original;
import reprint.read.Block;
import reprint.read.Link;

/**
 * The group {@code original}: what the licensor supplied, by the original itself or as the
 * configuration states. Unknown where neither is there. Long because it is a list: each fact with
 * its type and meaning.
 */
final class OriginalFacts {
  /** The value in {@code supplied} if the licensor supplied none. */
  private static final String NONE = "none";

  /** Parts of a page whose copyright notice is the site's. */
  private static final Set<String> FOOTERS = Set.of("footer", "nav", "header");

  static final List<FactDefinition> ALL =
      List.of(
          text(
              "original.path",
              "its path or address",
              w -> of(w, o -> Fact.of(o.document().path()))),
          text("original.address", "the work's own address", OriginalFacts::address),
          text(
              "original.title",
              "its title",
              w -> supplied(w, "title", o -> Mentions.fact(o.credits().masthead().title()))),
          texts(
              "original.authors",
              "the names it gives",
              w -> supplied(w, "author", OriginalFacts::authors)),
          texts(
              "original.parties",
              "others it asks to credit: publisher, sponsor, institution",
              w -> of(w, OriginalFacts::parties)),
          ids(
              "original.license",
              "ids of the licences it declares for itself",
              OriginalFacts::license),
          ids("original.family", "the same without version and country", w -> families(license(w))),
          text(
              "original.reached",
              "the address it was read from; absent if no record gives it",
              w -> Fact.of(proof(w).map(Facts.Proof::address).orElse(""))),
          truth(
              "original.readable",
              "whether it can be read at the address that the document gives; unknown if it could not be",
              OriginalFacts::readable),
          text(
              "original.read",
              "the date when it was read with these licences; absent if no record gives it",
              OriginalFacts::read),
          text(
              "original.language",
              "BCP 47 tag that it states",
              w -> of(w, o -> Fact.of(o.document().language()))),
          text(
              "original.copyright",
              "its copyright notice; that of the site around it is none",
              w -> supplied(w, "copyright", OriginalFacts::copyright)),
          text(
              "original.disclaimer",
              "its notice about warranties",
              w -> supplied(w, "disclaimer", o -> main(o, Credit::disclaimer))),
          texts(
              "original.links",
              "addresses that its article links to",
              w -> of(w, OriginalFacts::links)),
          text(
              "original.changes",
              "its own notice of earlier changes",
              w -> of(w, o -> main(o, Credit::changes))));

  private OriginalFacts() {}

  private static Fact of(WorkFacts work, Function<Original, Fact> part) {
    return work.original().map(part).orElse(Fact.UNKNOWN);
  }

  /** The configuration comes first: it was written for this very work. */
  private static Fact supplied(WorkFacts work, String key, Function<Original, Fact> part) {
    String value = work.isMain() ? work.all().settings().supplied().get(key) : null;
    if (value != null) {
      return value.equals(NONE) ? Fact.ABSENT : Fact.of(value);
    }
    return of(work, part);
  }

  private static Fact address(WorkFacts work) {
    String source = work.isMain() ? work.all().settings().source() : "";
    if (!source.isEmpty()) {
      return Fact.of(source);
    }
    return supplied(work, "source", o -> Mentions.address(o.credits().masthead().canonical()));
  }

  /**
   * The article's credit tells names from institutions; its masthead names the others. If none is
   * found in the original, the licensor may still have supplied one.
   */
  private static Fact authors(Original original) {
    List<Mention> named =
        original.credits().works().stream().findFirst().map(Credit::authors).orElse(List.of());
    if (named.isEmpty()) {
      named = original.credits().masthead().authors();
    }
    return named.isEmpty() ? Fact.UNKNOWN : Mentions.fact(named);
  }

  private static Fact parties(Original original) {
    return original.credits().works().stream()
        .findFirst()
        .map(credit -> Mentions.fact(credit.parties()))
        .orElse(Fact.ABSENT);
  }

  private static Fact license(WorkFacts work) {
    String known = work.isMain() ? work.all().settings().license() : "";
    return known.isEmpty() ? of(work, OriginalFacts::licenses) : Fact.of(known);
  }

  private static Fact families(Fact licenses) {
    return licenses.isPresent()
        ? Fact.texts(licenses.texts().stream().map(LicenseFacts::family).distinct().toList())
        : licenses;
  }

  private static Fact licenses(Original original) {
    return Fact.texts(original.declarations().ofWork());
  }

  private static Optional<Facts.Proof> proof(WorkFacts work) {
    return work.original().flatMap(Original::proof);
  }

  private static Fact readable(WorkFacts work) {
    boolean failed =
        work.comparison().verdict() == Verdict.UNVERIFIED && work.comparison() != Comparison.NONE;
    return failed ? Fact.UNKNOWN : Fact.of(true);
  }

  /** The day, as UTC has it. */
  private static Fact read(WorkFacts work) {
    return Fact.of(proof(work).map(p -> p.licensed().toString().split("T")[0]).orElse(""));
  }

  private static Fact links(Original original) {
    return Fact.texts(
        original.document().links().stream()
            .filter(link -> link.kind() == Link.Kind.ANCHOR || link.kind() == Link.Kind.TEXT)
            .filter(link -> isInArticle(original, link))
            .map(Link::url)
            .filter(url -> url.contains("://") && !isLicense(original, url))
            .distinct()
            .toList());
  }

  /** A copy may give the licence in its own way. */
  private static boolean isLicense(Original original, String url) {
    return original.declarations().all().stream()
        .flatMap(declaration -> declaration.evidence().stream())
        .anyMatch(evidence -> evidence.text().equals(url));
  }

  private static boolean isInArticle(Original original, Link link) {
    var block = original.document().blockAt(link.span().offset());
    return block != null && block.isArticle();
  }

  private static Fact copyright(Original original) {
    return main(original, credit -> credit.copyright().filter(m -> isOwn(original, credit, m)));
  }

  /** Around the article a notice is its own if it names the author or stands beside its licence. */
  private static boolean isOwn(Original original, Credit credit, Mention notice) {
    Block block = original.document().blockAt(notice.span().offset());
    if (block == null || block.isArticle()) {
      return true;
    }
    boolean named = credit.authors().stream().anyMatch(a -> notice.text().contains(a.text()));
    boolean licensed =
        original.document().links().stream()
            .anyMatch(link -> block.span().contains(link.span()) && isWorks(original, link.url()));
    return named || licensed && !FOOTERS.contains(block.element());
  }

  private static boolean isWorks(Original original, String url) {
    return original.declarations().all().stream()
        .filter(declaration -> declaration.subject() == Subject.WORK)
        .flatMap(declaration -> declaration.evidence().stream())
        .anyMatch(evidence -> evidence.text().equals(url));
  }

  private static Fact main(Original original, Function<Credit, Optional<Mention>> part) {
    return original.credits().works().stream()
        .findFirst()
        .map(credit -> Mentions.fact(part.apply(credit)))
        .orElse(Fact.ABSENT);
  }
}
