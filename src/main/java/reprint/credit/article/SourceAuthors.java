package reprint.credit.article;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.notice.NoticeAuthors;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Scripts;
import reprint.text.Span;

/** Finds authors in lines that name the original: "Source: [Tides](…) by Ann Lee". */
final class SourceAuthors {
  /** Units of the longest line "Original by Ann Lee". */
  private static final int LONGEST = 120;

  private final CreditContext reading;
  private final NoticeAuthors noticeAuthors;
  private final NameReader names;

  SourceAuthors(CreditContext reading) {
    this.reading = reading;
    noticeAuthors = new NoticeAuthors(reading);
    names = new NameReader(reading);
  }

  /** The names in the first such line that has any. */
  List<Mention> in(List<LabelledLine> lines) {
    List<List<Mention>> all = new ArrayList<>();
    for (LabelledLine line : lines) {
      if (line.cue() == PhraseKind.SOURCE_LABEL && reading.isEdge(line.block())) {
        all.add(noticeAuthors.of(line));
        all.add(besideTranslator(line, lines));
      }
    }
    reading.document().blocks().stream()
        .filter(block -> reading.isEdge(block) && block.role() != Block.Role.HEADING)
        .filter(block -> block.span().length() <= LONGEST)
        .forEach(block -> all.add(originalBy(block.span())));
    return all.stream().filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** "Original: Ann Lee / Translation: Bo Ray": only persons, and no link to a text. */
  private List<Mention> besideTranslator(LabelledLine line, List<LabelledLine> lines) {
    boolean translator =
        lines.stream()
            .anyMatch(
                other ->
                    other.cue() == PhraseKind.TRANSLATOR_LABEL
                        && other.block().equals(line.block()));
    if (!translator || !reading.links(line.value()).isEmpty()) {
      return List.of();
    }
    NameReader.Names found = names.read(line.value(), false);
    return found.end() >= line.value().end() && found.authors().stream().allMatch(this::isPerson)
        ? found.authors()
        : List.of();
  }

  /** "Original by Ann Lee." without a colon; "originally published by" names a publisher. */
  private List<Mention> originalBy(Span line) {
    int label = reading.end(line.offset(), line.end(), PhraseKind.SOURCE_LABEL);
    boolean published = reading.end(line.offset(), line.end(), PhraseKind.SOURCE_NOTICE) > 0;
    int start = label < 0 || published ? line.end() : Math.min(label + 1, line.end());
    for (PhraseMatch by :
        reading.hits(new Span(start, line.end() - start), PhraseKind.BYLINE, PhraseKind.WORK_BY)) {
      if (by.span().offset() == start) {
        Span rest = new Span(by.span().end(), line.end() - by.span().end());
        NameReader.Names found = names.read(rest, false);
        int end = found.authors().stream().mapToInt(n -> n.span().end()).max().orElse(0);
        boolean whole =
            end > 0 && !Words.hasLetter(reading.text().substring(end, Math.max(end, line.end())));
        return whole && found.authors().stream().allMatch(this::isPerson)
            ? found.authors()
            : List.of();
      }
    }
    return List.of();
  }

  private boolean isPerson(Mention name) {
    boolean unspaced = !name.isEmpty() && Scripts.isWrittenTogether(name.text().charAt(0));
    return (unspaced || name.text().contains(" ")) && !reading.has(name.text(), PhraseKind.BODY);
  }
}
