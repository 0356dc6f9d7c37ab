package reprint.compare.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reprint.compare.Edit;
import reprint.compare.page.Page;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Location;
import reprint.read.Places;
import reprint.text.Span;

/**
 * The texts of a document's pictures, as a separate document: captions, and the alternative texts
 * of images, which are not in its text. Their places are those in the original document.
 *
 * @param document a block for each text
 * @param texts where each comes from, in the same order
 */
record PictureTexts(Document document, List<Text> texts) {

  /**
   * One of them.
   *
   * @param at its place in the real document; empty for an alternative text
   * @param own its place in {@link #document}
   * @param location of the alternative text's image; null for a caption
   */
  private record Text(Span at, Span own, Location location) {}

  /** Those of a page; a caption of the other page is one here, too. */
  static PictureTexts of(Page page, Page other) {
    Document document = page.tokens().document();
    StringBuilder all = new StringBuilder();
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < page.tokens().size(); i = page.tokens().blockEnd(i)) {
      if (page.isOfPicture(i) || keepsCaption(page, i, other)) {
        Block block = page.block(i);
        texts.add(new Text(block.span(), add(all, document.text(block)), null));
      }
    }
    for (Link link : document.links()) {
      if (link.kind() == Link.Kind.IMAGE && !link.text().isBlank()) {
        Span at = new Span(link.span().offset(), 0);
        texts.add(new Text(at, add(all, link.text()), link.location()));
      }
    }
    return new PictureTexts(captions(document, all.toString(), texts), List.copyOf(texts));
  }

  /** Whether most of the block's words are those of a caption. */
  private static boolean keepsCaption(Page page, int from, Page other) {
    int kept = 0;
    for (int i = from; i < page.tokens().blockEnd(from); i++) {
      int partner = page.partners()[i];
      kept += partner >= 0 && other.isOfPicture(partner) ? 1 : 0;
    }
    return 2 * kept > page.words(from);
  }

  private static Span add(StringBuilder all, String text) {
    all.append(all.isEmpty() ? "" : "\n\n");
    all.append(text);
    return new Span(all.length() - text.length(), text.length());
  }

  private static Document captions(Document document, String all, List<Text> texts) {
    List<Block> blocks =
        texts.stream()
            .map(t -> new Block(Block.Role.CAPTION, "figcaption", 0, t.own(), 0))
            .toList();
    return new Document(
        document.path(),
        document.mediaType(),
        document.language(),
        all,
        blocks,
        List.of(),
        List.of(),
        new OwnPlaces(document, texts),
        struck(document, texts),
        List.of());
  }

  private static List<Span> struck(Document document, List<Text> texts) {
    List<Span> struck = new ArrayList<>();
    for (Span span : document.struck()) {
      texts.stream()
          .filter(t -> t.at().contains(span))
          .forEach(t -> struck.add(new Span(shift(span, t.at(), t.own()), span.length())));
    }
    struck.sort(Comparator.comparingInt(Span::offset));
    return struck;
  }

  /** The same words of {@link #document} at their place in the real one. */
  Edit.Side real(Edit.Side side) {
    return new Edit.Side(side.text(), real(texts, side.span()), side.location());
  }

  private static Span real(List<Text> texts, Span span) {
    Text text = at(texts, span.offset());
    return text.location() == null
        ? new Span(shift(span, text.own(), text.at()), span.length())
        : text.at();
  }

  private static int shift(Span span, Span from, Span to) {
    return to.offset() + span.offset() - from.offset();
  }

  /** The last text that begins at {@code offset} or before. */
  private static Text at(List<Text> texts, int offset) {
    int low = 0;
    int high = texts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (texts.get(middle).own().offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return texts.get(low);
  }

  private record OwnPlaces(Document document, List<Text> texts) implements Places {
    @Override
    public Location locate(Span span) {
      Text text = at(texts, span.offset());
      return text.location() == null ? document.locate(real(texts, span)) : text.location();
    }

    @Override
    public String line(int number) {
      return document.places().line(number);
    }
  }
}
