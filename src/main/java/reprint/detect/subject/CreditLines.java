package reprint.detect.subject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Offsets;
import reprint.detect.words.Phrases;
import reprint.detect.words.Saying;
import reprint.entry.EntryLines;
import reprint.entry.Label;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/** Finds lines that credit a picture: beside it, or with a label. */
final class CreditLines {
  /** The most UTF-16 units of a credit; a longer block is a paragraph. */
  private static final int MAX_LENGTH = 400;

  /** The most UTF-16 units of a sentence that is a credit and not prose. */
  private static final int SHORT = 120;

  /** How reStructuredText shows an image: {@code |cc| image:: 88x31.png}. */
  private static final Pattern DIRECTIVE =
      Pattern.compile("[. ]*(?:\\|[^|\\n]+\\| *)?(?:image|figure):: *(\\S+)");

  private final Document document;
  private final Phrases phrases;
  private final IconEvidence icons;
  private final CreditWords words;
  private final Offsets pictures;
  private final Offsets badges;
  private final Offsets credited;

  CreditLines(
      Document document,
      List<Occurrence> occurrences,
      Phrases phrases,
      CreditWords words,
      IconEvidence icons) {
    this.document = document;
    this.phrases = phrases;
    this.words = words;
    this.icons = icons;
    badges =
        new Offsets(occurrences.stream().filter(CreditLines::isBare).mapToInt(Occurrence::offset));
    credited =
        new Offsets(
            occurrences.stream()
                .filter(o -> Setting.isInPicturesWords(o, phrases))
                .mapToInt(Occurrence::offset));
    pictures =
        new Offsets(document.links().stream().filter(this::isPicture).mapToInt(CreditLines::place));
  }

  /** Whether a short block credits a picture or film that it stands beside or begins with. */
  boolean isBeside(Block block, Saying sentence) {
    if (block.span().length() > MAX_LENGTH || sentence.holds("this") && !isAbout(sentence)) {
      return false;
    }
    String text = document.text(block);
    return begins(text)
        || begins(sentence.text())
        || isInBlock(block)
        || isBehindPicture(block) && (sentence.holds("media") || !isOnlyLicense(block));
  }

  /** Whether a sentence speaks of pictures or films. */
  boolean isAbout(Saying sentence) {
    return sentence.holds("media") && !sentence.holds("site") && !showsBadge(sentence.text());
  }

  private boolean begins(String text) {
    return phrases.starts("media", text) && !showsBadge(text);
  }

  /**
   * The same for "all of them" after a sentence that does.
   *
   * @param own what the entry says that names the licence
   * @param span of the sentence
   */
  boolean isAbout(Block block, Saying own, Span span) {
    if (isAbout(own)) {
      return true;
    }
    int end = span.offset() - 2;
    if (end <= block.span().offset() || !own.holds("them")) {
      return false;
    }
    Span before = phrases.sentences().around(document.text(), new Span(end, 0), block.span());
    return isAbout(new Saying(before.of(document.text()), phrases));
  }

  /** Whether a licence has an address, or stands after "Map by Ann Lee" or "Map: Ann Lee". */
  boolean isCredit(Occurrence occurrence, Saying sentence) {
    String text = sentence.text();
    boolean named = words.hasByline(text) || EntryLines.colon(text) >= 0;
    return occurrence.address() != null
        || text.length() <= SHORT && phrases.starts("media", text) && named;
  }

  private boolean isInBlock(Block block) {
    return pictures.any(block.span().offset() + 1, block.span().end());
  }

  private boolean isBehindPicture(Block block) {
    return pictures.any(before(block) + 1, block.span().offset());
  }

  /**
   * Whether it is the document's only line "Licence: …", which does not belong to a picture before
   * it.
   */
  private boolean isOnlyLicense(Block block) {
    return isLicense(block) && document.blocks().stream().filter(this::isLicense).count() == 1;
  }

  private boolean isLicense(Block block) {
    return words.lines().label(document.text(block)).equals(Optional.of(Label.LICENSE));
  }

  /** A picture has no words: if it begins a paragraph, it is before the whole paragraph. */
  private static int place(Link link) {
    return link.span().offset() + Math.min(1, link.span().length());
  }

  /** Where the previous block begins; -1 if there is none. */
  private int before(Block block) {
    Block before = null;
    if (block.span().offset() > 2) {
      before = document.blockAt(block.span().offset() - 3);
    }
    int start = before == null ? -1 : before.span().offset();
    return start == block.span().offset() ? -1 : start;
  }

  /** An address without words, on a badge. */
  private static boolean isBare(Occurrence occurrence) {
    return occurrence.address() != null
        && !occurrence.isDecided()
        && occurrence.evidence().span().length() == 0;
  }

  private boolean isPicture(Link link) {
    return switch (link.kind()) {
      case IMAGE -> isShown(link) && !badges.any(link.span().offset(), link.span().offset());
      case EMBED -> true;
      case HEAD, PIXEL -> false;
      default -> phrases.in("media-host", link.url());
    };
  }

  /** Neither a badge, an icon nor an image that counts readers. */
  private boolean isShown(Link image) {
    boolean badge = isBadge(image) && !credited.any(image.span().offset(), image.span().offset());
    return !badge && !icons.isIcon(image) && !phrases.in("counter-image", image.url());
  }

  private static boolean showsBadge(String text) {
    Matcher image = DIRECTIVE.matcher(text);
    return image.lookingAt() && isBadge(image.group(1), "");
  }

  private static boolean isBadge(Link image) {
    return isBadge(image.url(), image.text());
  }

  private static boolean isBadge(String url, String words) {
    String all = url.substring(url.lastIndexOf('/') + 1) + " " + words;
    return all.matches(
        "(?is).*(creative(.|%20)?commons|\\bcc[-_"
            + " ]?(by|0|zero|logo|license)|licen[cs]e|88x31|80x15|\\bcc\\.(png|svg)).*");
  }
}
