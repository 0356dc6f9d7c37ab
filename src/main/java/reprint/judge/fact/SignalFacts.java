package reprint.judge.fact;

import static reprint.judge.FactDefinition.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.credit.Signals;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;
import reprint.read.Block;
import reprint.read.Document;

/** The group {@code signals}: phrases that only a person can judge, each with its place. */
final class SignalFacts {
  /** Tika's name for PDF's permission to extract text (ISO 32000-1, table 22, bit 5). */
  private static final String EXTRACT = "access_permission:extract_content";

  static final List<FactDefinition> ALL =
      List.of(
          signal(
              "endorsement",
              "phrases of partnership or approval next to a name in the credit",
              w -> signals(w).endorsement().stream().filter(s -> isBesideName(w, s)).toList()),
          signal(
              "extraTerms",
              "terms that seem to restrict the licence",
              w -> signals(w).restriction()),
          signal("commerce", "signs of sale, paywall or advertising", w -> signals(w).commerce()),
          texts(
              "signals.restriction",
              "signs that the file does not let readers copy its text",
              w -> w.isMain() ? restrictions(w.all().document()) : Fact.ABSENT),
          signal("excerpt", "signs that this is part of a longer text", w -> signals(w).excerpt()),
          signal("translation", "signs that this was translated", w -> signals(w).translation()),
          signal(
              "permission",
              "words by which somebody permitted this text to be shown",
              w -> signals(w).permission()));

  private SignalFacts() {}

  /** A PDF states what its reader may do; copying text out of it is what a licence permits. */
  private static Fact restrictions(Document document) {
    return Fact.items(
        document.properties().stream()
            .filter(property -> property.name().endsWith(EXTRACT))
            .filter(property -> property.value().equals("false"))
            .map(property -> new Item(property.name(), Map.of(), property.location()))
            .toList());
  }

  /** Signals belong to the document, so they are facts of the article. */
  private static FactDefinition signal(
      String name, String meaning, Function<WorkFacts, List<Mention>> mentions) {
    return texts(
            "signals." + name,
            meaning,
            w -> w.isMain() ? Fact.items(firsts(w, mentions.apply(w))) : Fact.ABSENT)
        .withFields("part");
  }

  private static Signals signals(WorkFacts work) {
    return work.all().credits().signals();
  }

  /** The first of each paragraph: one sentence often has several phrases of a kind. */
  private static List<Item> firsts(WorkFacts work, List<Mention> mentions) {
    Document document = work.all().document();
    Map<Object, Item> firsts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Block block = document.blockAt(mention.span().offset());
      firsts.putIfAbsent(block == null ? mention : block, item(work, mention));
    }
    return List.copyOf(firsts.values());
  }

  private static Item item(WorkFacts work, Mention mention) {
    Block block = work.all().document().blockAt(mention.span().offset());
    String part = block != null && block.isArticle() ? "article" : "page";
    return new Item(mention.text(), Map.of("part", part), mention.location());
  }

  /** "Approved by the council" is a story; "approved by" and the author's name is a claim. */
  private static boolean isBesideName(WorkFacts work, Mention signal) {
    Document document = work.all().document();
    Block block = document.blockAt(signal.span().offset());
    return block != null
        && names(work)
            .map(Mention::text)
            .filter(name -> !name.isBlank())
            .anyMatch(name -> Sameness.containsAll(document.text(block), List.of(name)));
  }

  private static Stream<Mention> names(WorkFacts work) {
    return Stream.of(
            work.credit().authors(),
            work.credit().parties(),
            work.credit().source().stream().toList())
        .flatMap(List::stream);
  }
}
