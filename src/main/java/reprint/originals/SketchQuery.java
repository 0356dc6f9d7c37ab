package reprint.originals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/**
 * What an original of a document would share with it.
 *
 * @param words runs of words in its article
 * @param own the same without the notices that a republisher adds
 * @param prose runs of its longer paragraphs: the article without its page, if nothing else
 *     separates the two
 * @param title runs of words in its title; none if it is short
 */
record SketchQuery(Shingles words, Shingles own, Shingles prose, Shingles title) {
  /** Menus, bylines and headlines rarely have more. */
  private static final int LEAST_RUNS = 9;

  static SketchQuery of(Document document, Credits credits) {
    List<Span> notices = notices(credits.works().get(0));
    StringBuilder own = new StringBuilder();
    List<String> prose = new ArrayList<>();
    for (Block block : document.mainBlocks()) {
      String text = without(notices, block.span(), document.text());
      own.append(text).append("\n\n");
      if (block.role() != Block.Role.HEADING && Shingles.of(text).size() >= LEAST_RUNS) {
        prose.add(text);
      }
    }
    String title = credits.masthead().title().map(Mention::text).orElse("");
    return new SketchQuery(
        Shingles.of(document.mainText()),
        Shingles.of(own.toString()),
        Shingles.of(prose),
        Shingles.of(title));
  }

  private static List<Span> notices(Credit credit) {
    return Stream.of(
            credit.sourceNotice(),
            credit.licenseLink(),
            credit.changes(),
            credit.unaltered(),
            credit.copyright(),
            credit.disclaimer())
        .flatMap(Optional::stream)
        .map(Mention::span)
        .sorted(Comparator.comparingInt(Span::offset))
        .toList();
  }

  private static String without(List<Span> notices, Span paragraph, String text) {
    StringBuilder left = new StringBuilder();
    int at = paragraph.offset();
    for (Span notice : notices) {
      if (notice.offset() < paragraph.end() && notice.end() > at) {
        left.append(text, at, Math.max(at, notice.offset())).append("\n");
        at = Math.min(notice.end(), paragraph.end());
      }
    }
    return left.append(text, at, paragraph.end()).toString();
  }
}
