package reprint.judge;

import static reprint.judge.FactDefinition.texts;

import java.util.List;
import java.util.function.Function;
import reprint.credit.Mention;
import reprint.credit.Signals;

/** The group {@code signals}: phrases that only a person can judge, each with its place. */
final class SignalFacts {
  static final List<FactDefinition> ALL =
      List.of(
          signal("endorsement", Signals::endorsement, "phrases of partnership or approval"),
          signal("extraTerms", Signals::restriction, "terms that seem to restrict the licence"),
          signal("commerce", Signals::commerce, "signs of sale, paywall or advertising"),
          signal("excerpt", Signals::excerpt, "signs that this is a part of a longer text"),
          signal("translation", Signals::translation, "signs that this was translated"));

  private SignalFacts() {}

  /** Signals are those of the document, so they are told of the article. */
  private static FactDefinition signal(
      String name, Function<Signals, List<Mention>> part, String meaning) {
    return texts(
        "signals." + name,
        meaning,
        w -> w.isMain() ? Mentions.fact(part.apply(w.all().credits().signals())) : Fact.ABSENT);
  }
}
