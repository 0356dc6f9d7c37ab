package reprint.detect;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Span;

/** Finds the licences of which a user may keep another instead: "MIT or CC BY", dual licences. */
final class Choices {
  /** Between the identifier and the name of a licence that is not Creative Commons'. */
  private static final String IS = " is ";

  /** Hits of a declaration, and declarations of a document, that are compared. */
  private static final int MOST = 50;

  private final Catalog catalog;
  private final Phrases phrases;

  Choices(Catalog catalog, Phrases phrases) {
    this.catalog = catalog;
    this.phrases = phrases;
  }

  /** SPDX identifiers of what may be kept instead of {@code joined}. */
  List<String> of(Document document, Joined joined, List<Joined> all) {
    List<String> choices = new ArrayList<>();
    for (Hit hit : joined.hits().subList(0, Math.min(MOST, joined.hits().size()))) {
      Block block = document.blockAt(hit.offset());
      if (block == null || hit.evidence().kind() == Evidence.Kind.METADATA) {
        continue;
      }
      Span sentence = Sentence.around(document.text(), block.span(), hit.evidence().span());
      String words = sentence.of(document.text());
      if (phrases.in("either", words)) {
        others(words, choices);
        if (all.size() <= MOST) {
          licences(sentence, joined, all, choices);
        }
      }
      if (!choices.isEmpty()) {
        break;
      }
    }
    return choices;
  }

  private void others(String words, List<String> choices) {
    for (String pair : catalog.phrases("other-license")) {
      int is = pair.indexOf(IS);
      String id = pair.substring(0, is);
      if (!choices.contains(id) && phrases.holds(words, pair.substring(is + IS.length()))) {
        choices.add(id);
      }
    }
  }

  private static void licences(
      Span sentence, Joined joined, List<Joined> all, List<String> choices) {
    for (Joined other : all) {
      boolean here =
          other != joined
              && other.hits().stream().anyMatch(h -> sentence.contains(h.evidence().span()));
      if (here && !other.license().id().equals("CC") && !choices.contains(other.license().id())) {
        choices.add(other.license().id());
      }
    }
  }
}
