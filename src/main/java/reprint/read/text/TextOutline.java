package reprint.read.text;

import java.util.ArrayList;
import java.util.List;
import reprint.read.text.TextPart.Kind;

/**
 * Separates head, article and foot of a plain text: which line is the title, which lines of the
 * form {@code Name: value} are headers and which are ordinary sentences.
 */
final class TextOutline {
  /** Units of a title at most. */
  private static final int TITLE = 140;

  private final List<TextPart> parts;
  private final int first;
  private final int last;

  private TextOutline(List<TextPart> parts) {
    this.parts = new ArrayList<>(parts);
    splitBylines();
    first = firstLong();
    last = lastLong();
  }

  static List<TextPart> of(List<TextPart> parts) {
    TextOutline outline = new TextOutline(parts);
    outline.demoteHeaders();
    outline.findTitle();
    outline.findBylines();
    outline.findHeadings();
    outline.findFoot();
    return outline.parts;
  }

  private int firstLong() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isLong()) {
        return i;
      }
    }
    return parts.size();
  }

  private int lastLong() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).isLong()) {
        return i;
      }
    }
    return -1;
  }

  /** The title and the author's line may follow each other without an empty line. */
  private void splitBylines() {
    for (int i = 0; i < parts.size(); i++) {
      TextPart part = parts.get(i);
      boolean two = part.is(Kind.PROSE) && part.lines().size() == 2;
      if (two && LineShape.isByline(part.lines().get(1).text())) {
        parts.set(i, new TextPart(Kind.PROSE, part.lines().subList(0, 1)));
        parts.add(i + 1, new TextPart(Kind.PROSE, part.lines().subList(1, 2)));
      }
    }
  }

  private void findBylines() {
    boolean titled = false;
    for (int i = 0; i < first; i++) {
      TextPart part = parts.get(i);
      titled |= part.is(Kind.TITLE);
      boolean single = part.is(Kind.PROSE) && part.lines().size() == 1;
      if (titled && single && LineShape.isByline(part.first())) {
        parts.set(i, part.as(Kind.BYLINE));
      }
    }
  }

  /** In the middle of an article it is speech: {@code Author: No.} */
  private void demoteHeaders() {
    for (int i = first; i < last; i++) {
      if (parts.get(i).is(Kind.HEADER)) {
        parts.set(i, parts.get(i).as(Kind.PROSE));
      }
    }
  }

  /** The first line above the article that is underlined, or does not end like a sentence. */
  private void findTitle() {
    int title = -1;
    for (int i = first - 1; i >= 0; i--) {
      boolean better = title < 0 || !parts.get(title).is(Kind.HEADING);
      title = isTitle(i) && (better || parts.get(i).is(Kind.HEADING)) ? i : title;
    }
    if (title >= 0) {
      parts.set(title, parts.get(title).as(Kind.TITLE));
    }
  }

  private boolean isTitle(int i) {
    TextPart part = parts.get(i);
    if (part.is(Kind.HEADING)) {
      return true;
    }
    String text = part.text();
    return part.is(Kind.PROSE)
        && first < parts.size()
        && (part.lines().size() == 1 || part.lines().size() == 2 && isHeadLine(i + 1))
        && text.length() <= TITLE
        && text.chars().anyMatch(Character::isLetter)
        && !endsLikeSentence(text)
        && !text.contains("://")
        && (i == 0 || !LineShape.isByline(text));
  }

  /** Whether the line belongs to the head: a title of two lines has one below. */
  private boolean isHeadLine(int i) {
    TextPart part = parts.get(i);
    return part.is(Kind.HEADER) || part.is(Kind.PROSE) && LineShape.isByline(part.first());
  }

  private static boolean endsLikeSentence(String text) {
    return text.endsWith(",")
        || LineShape.endsSentence(text) && !text.endsWith("?") && !text.endsWith("!");
  }

  private void findHeadings() {
    for (int i = 0; i < parts.size() - 1; i++) {
      TextPart part = parts.get(i);
      boolean single = part.is(Kind.PROSE) && part.lines().size() == 1;
      if (single && part.first().length() <= TITLE && LineShape.isCapitals(part.first())) {
        parts.set(i, part.as(Kind.HEADING));
      }
    }
  }

  /** Everything below a signature is foot; after an end mark, a feed's address is. */
  private void findFoot() {
    boolean ended = false;
    boolean signed = false;
    for (int i = 0; i < parts.size(); i++) {
      TextPart part = parts.get(i);
      ended |= part.is(Kind.END);
      signed |= part.is(Kind.SIGNATURE) && i > last;
      if (part.is(Kind.PROSE) && (signed || ended && isFeed(part))) {
        parts.set(i, part.as(Kind.FURNITURE));
      }
    }
  }

  private static boolean isFeed(TextPart part) {
    return part.lines().stream()
        .map(line -> line.text().strip())
        .anyMatch(text -> text.startsWith("gopher://") || text.startsWith("gemini://"));
  }
}
