package reprint.detect.join;

import java.util.ArrayList;
import java.util.List;
import reprint.detect.Evidence;
import reprint.detect.evidence.Hit;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.detect.words.Sentence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/** Finds the licences of which a user may keep another instead: "MIT or CC BY", dual licences. */
public final class Choices {
  /** Hits of a declaration, and declarations of a document, that are compared. */
  private static final int MOST = 50;

  private final OtherLicenses others;
  private final Phrases phrases;

  public Choices(OtherLicenses others, Phrases phrases) {
    this.others = others;
    this.phrases = phrases;
  }

  /** SPDX identifiers of what may be kept instead of {@code joined}. */
  public List<String> of(Document document, Joined joined, List<Joined> all) {
    List<String> choices = new ArrayList<>();
    for (Hit hit : joined.hits().subList(0, Math.min(MOST, joined.hits().size()))) {
      Block block = document.blockAt(hit.offset());
      if (block == null || hit.evidence().kind() == Evidence.Kind.METADATA) {
        continue;
      }
      Span sentence = Sentence.around(document.text(), block.span(), hit.evidence().span());
      String words = sentence.of(document.text());
      if (phrases.in("either", words)) {
        choices.addAll(others.in(words));
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
