package reprint.judge.fact;

import static reprint.judge.FactDefinition.choice;
import static reprint.judge.FactDefinition.choices;
import static reprint.judge.FactDefinition.id;
import static reprint.judge.FactDefinition.texts;
import static reprint.judge.FactDefinition.truth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import reprint.config.Settings;
import reprint.credit.Credit.Reused;
import reprint.credit.Reuse.Sign;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;

/** The group {@code work}: what a work is to the document, and what is done with it. */
final class UseFacts {
  static final List<FactDefinition> ALL =
      List.of(
          choice(
              "work.role",
              List.of("main", "media", "listed"),
              "the article, a picture or embed, or an entry of a credits list",
              w -> Fact.of(word(w.credit().role()))),
          choice(
              "work.reused",
              List.of("yes", "self", "no"),
              "whether it is another's work; unknown if nothing shows it",
              UseFacts::reused),
          texts(
                  "work.reuse",
                  "the words and addresses that say whose it is",
                  w -> Fact.items(signs(w).toList()))
              .withFields("sign", "kind"),
          texts("work.shownBy", "the first of them", w -> Fact.items(signs(w).limit(1).toList()))
              .withFields("sign", "kind"),
          truth(
              "work.demanded",
              "whether the configuration says that it is another's work, or asks for a strict check",
              w -> Fact.of(isDemanded(w))),
          choice(
              "work.use",
              List.of("commercial", "noncommercial"),
              "what it is used for; unknown unless the configuration says so",
              w -> known(w.all().settings().use())),
          truth(
              "work.adapted",
              "whether the configuration says that it was changed on purpose",
              w -> Fact.of(w.all().settings().adapted())),
          id(
              "work.publication",
              "licence under which an adaptation of it is published",
              w -> known(w.all().settings().publication())),
          choices(
              "work.publicationElements",
              List.of("BY", "NC", "ND", "SA"),
              "the elements of that licence",
              UseFacts::publicationElements),
          truth(
              "work.publicationFits",
              "whether ShareAlike permits publishing it under that licence",
              UseFacts::publicationFits),
          texts(
              "work.removedCredits",
              "names that asked not to be credited any more",
              w -> Fact.texts(w.all().settings().removedCredits())));

  private UseFacts() {}

  private static Fact reused(WorkFacts work) {
    Reused reused = work.reused();
    return reused == Reused.UNKNOWN ? Fact.UNKNOWN : Fact.of(word(reused));
  }

  private static boolean isDemanded(WorkFacts work) {
    Settings settings = work.all().settings();
    return settings.strict() || settings.republished() == Settings.Republished.TRUE;
  }

  private static Stream<Item> signs(WorkFacts work) {
    return work.credit().reuse().signs().stream().map(UseFacts::sign);
  }

  private static Item sign(Sign sign) {
    Map<String, String> fields = Map.of("sign", sign.id(), "kind", word(sign.kind()));
    return new Item(sign.text(), fields, sign.place().location());
  }

  private static Fact publicationElements(WorkFacts work) {
    return work.duties()
        .license(work.all().settings().publication())
        .map(license -> Fact.texts(license.elements()))
        .orElse(Fact.UNKNOWN);
  }

  private static Fact publicationFits(WorkFacts work) {
    String publication = work.all().settings().publication();
    return work.license()
        .flatMap(license -> work.duties().permitsAdaptation(license, publication))
        .map(Fact::of)
        .orElse(Fact.UNKNOWN);
  }

  private static Fact known(String value) {
    return value.isEmpty() ? Fact.UNKNOWN : Fact.of(value);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
