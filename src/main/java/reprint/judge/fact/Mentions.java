package reprint.judge.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;

/** Mentions in a document as facts; each keeps its place. */
final class Mentions {
  private Mentions() {}

  static Fact fact(Optional<Mention> mention) {
    return Fact.item(mention.map(Mentions::item));
  }

  static Fact fact(List<Mention> mentions) {
    return Fact.items(mentions.stream().map(Mentions::item).toList());
  }

  /** The address of a mention; words without one are no address. */
  static Fact address(Optional<Mention> mention) {
    return Fact.item(mention.filter(m -> !m.url().isBlank()).map(m -> item(m, m.url())));
  }

  private static Item item(Mention mention) {
    return item(mention, mention.text().isBlank() ? mention.url() : mention.text());
  }

  private static Item item(Mention mention, String text) {
    return new Item(text, Map.of("url", mention.url()), mention.location());
  }
}
