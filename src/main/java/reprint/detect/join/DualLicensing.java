package reprint.detect.join;

import java.util.ArrayList;
import java.util.List;
import reprint.detect.Evidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/** Finds licences for which a user may keep another instead: "MIT or CC BY", dual licences. */
public final class DualLicensing {
  /** The most occurrences of a declaration, and declarations of a document, that are compared. */
  private static final int MOST = 50;

  private final OtherLicenses others;
  private final Phrases phrases;

  public DualLicensing(OtherLicenses others, Phrases phrases) {
    this.others = others;
    this.phrases = phrases;
  }

  /** SPDX identifiers of the licences that may be kept instead of {@code joined}. */
  public List<String> of(Document document, EvidenceGroup joined, List<EvidenceGroup> all) {
    List<String> choices = new ArrayList<>();
    for (Occurrence occurrence :
        joined.occurrences().subList(0, Math.min(MOST, joined.occurrences().size()))) {
      Block block = document.blockAt(occurrence.offset());
      if (block == null || occurrence.evidence().kind() == Evidence.Kind.METADATA) {
        continue;
      }
      Span sentence =
          phrases.sentences().around(document.text(), occurrence.evidence().span(), block.span());
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
      Span sentence, EvidenceGroup joined, List<EvidenceGroup> all, List<String> choices) {
    for (EvidenceGroup other : all) {
      // a badge has no length and may stand right after the sentence
      boolean here =
          other != joined
              && other.occurrences().stream()
                  .anyMatch(
                      o -> sentence.contains(o.evidence().span()) && o.offset() < sentence.end());
      if (here && !other.license().id().equals("CC") && !choices.contains(other.license().id())) {
        choices.add(other.license().id());
      }
    }
  }
}
