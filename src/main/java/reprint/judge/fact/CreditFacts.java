package reprint.judge.fact;

import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.judge.FactDefinition;

/** The group {@code credit}: the attribution of a work as readers see it. */
final class CreditFacts {
  static final List<FactDefinition> ALL =
      List.of(
          one("title", Credit::title, "the title of the work"),
          texts(
                  "credit.authors",
                  "each name; a blank one if the byline is empty",
                  w -> Mentions.fact(w.credit().authors()))
              .withFields("url"),
          texts(
                  "credit.parties",
                  "others named in the credit: publisher, sponsor, institution",
                  w -> Mentions.fact(w.credit().parties()))
              .withFields("url"),
          texts(
                  "credit.names",
                  "all of these, and the names in copyright notices",
                  w -> Mentions.fact(names(w.credit())))
              .withFields("url"),
          text(
                  "credit.source",
                  "the work's own address",
                  w -> Mentions.address(w.credit().source()))
              .withFields("url"),
          one(
              "sourceNotice",
              Credit::sourceNotice,
              "the sentence that says where it first appeared"),
          text(
                  "credit.licenseLink",
                  "an address of the licence that readers can follow",
                  w -> Mentions.address(w.credit().licenseLink()))
              .withFields("url"),
          one("changes", Credit::changes, "a notice that it was changed, shortened or translated"),
          one("unaltered", Credit::unaltered, "a claim that the work was not changed"),
          one("copyright", Credit::copyright, "a copyright notice"),
          one("disclaimer", Credit::disclaimer, "a notice about warranties"));

  private CreditFacts() {}

  private static FactDefinition one(
      String name, Function<Credit, Optional<Mention>> part, String meaning) {
    return text("credit." + name, meaning, w -> Mentions.fact(part.apply(w.credit())))
        .withFields("url");
  }

  private static List<Mention> names(Credit credit) {
    return Stream.of(credit.authors(), credit.parties(), credit.copyright().stream().toList())
        .flatMap(List::stream)
        .toList();
  }
}
