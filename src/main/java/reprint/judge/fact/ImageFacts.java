package reprint.judge.fact;

import static java.util.stream.Collectors.joining;
import static reprint.judge.FactDefinition.choice;
import static reprint.judge.FactDefinition.ids;
import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reprint.catalog.License;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;
import reprint.picture.Picture;

/** The group {@code image}: the metadata of a picture's file; absent if none was opened. */
final class ImageFacts {
  /** Relations of one licence to another, the best first. */
  private static final List<String> DEMANDS = List.of("same", "version", "fewer", "more");

  private static final Comparator<String> BEST = Comparator.comparing(DEMANDS::indexOf);

  static final List<FactDefinition> ALL =
      List.of(
          text(
              "image.file",
              "address of the picture whose credit this is",
              w -> Fact.of(w.picture().map(Picture::file).orElse(""))),
          ids("image.licenses", "ids of the licences in its metadata", ImageFacts::licenses)
              .withFields("name"),
          texts(
              "image.creators",
              "its makers, according to its metadata",
              w -> w.picture().map(p -> Mentions.fact(p.creators())).orElse(Fact.ABSENT)),
          text(
              "image.rights",
              "what its metadata say about copyright and use, word for word",
              w -> w.picture().map(ImageFacts::rights).orElse(Fact.ABSENT)),
          choice(
              "image.demands",
              DEMANDS,
              "what its licence asks, compared with the credit's licence; absent if either is unknown",
              ImageFacts::demands));

  private ImageFacts() {}

  private static List<Declaration> declared(WorkFacts work) {
    return work.picture().map(Picture::declarations).orElse(List.of());
  }

  /** Programs write the same into several fields. */
  private static Fact rights(Picture picture) {
    List<Mention> rights = picture.rights();
    String text = rights.stream().map(Mention::text).distinct().collect(joining(" / "));
    return rights.isEmpty()
        ? Fact.ABSENT
        : Fact.items(List.of(new Item(text, Map.of(), rights.get(0).location())));
  }

  private static Fact licenses(WorkFacts work) {
    return Fact.items(declared(work).stream().map(ImageFacts::item).toList());
  }

  private static Item item(Declaration declaration) {
    Evidence evidence = declaration.evidence().get(0);
    return new Item(
        declaration.license().id(),
        Map.of("name", declaration.license().name()),
        evidence.location());
  }

  /** One of several licences in a file is enough: it may be offered under each. */
  private static Fact demands(WorkFacts work) {
    List<License> files =
        declared(work).stream().map(Declaration::license).filter(ImageFacts::saysWhich).toList();
    return work.declaration()
        .map(Declaration::license)
        .filter(ImageFacts::saysWhich)
        .flatMap(credit -> files.stream().map(f -> demands(f, credit)).min(BEST))
        .map(Fact::of)
        .orElse(Fact.ABSENT);
  }

  private static boolean saysWhich(License license) {
    return !license.id().equals("CC");
  }

  private static String demands(License file, License credit) {
    if (!file.elements().equals(credit.elements())) {
      return credit.elements().containsAll(file.elements()) ? "fewer" : "more";
    }
    boolean open = file.isFamily() || credit.isFamily();
    return open || file.equals(credit) ? "same" : "version";
  }
}
