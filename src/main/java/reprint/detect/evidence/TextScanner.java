package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.catalog.Names;
import reprint.detect.name.Codes;
import reprint.detect.name.GlyphScanner;
import reprint.detect.name.Match;
import reprint.detect.name.NameScanner;
import reprint.text.Letters;
import reprint.text.Scripts;
import reprint.text.Span;

/**
 * Finds names and addresses of licences in one pass: a word that may begin one is read closely, and
 * the text that was understood is skipped.
 */
final class TextScanner {
  /** The first UTF-16 unit of the signs for "CC" and "CC0", U+1F16D and U+1F10D. */
  private static final char GLYPHS = '\uD83C';

  private static final boolean[] LETTERS = new boolean[0x80];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = Letters.isLetter(c);
    }
  }

  private final Names names;
  private final AddressScanner addresses;
  private final NameScanner nameScanner;
  private final GlyphScanner glyphs;

  TextScanner(Catalog catalog) {
    names = catalog.names();
    addresses = new AddressScanner(catalog);
    nameScanner = new NameScanner(catalog);
    glyphs = new GlyphScanner(catalog);
  }

  /** All names and addresses in {@code text} between two offsets, in order, without overlaps. */
  List<Match> scan(String text, int from, int to) {
    List<Match> all = new ArrayList<>();
    boolean inWord = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c < 0x80 ? !LETTERS[c] : !Letters.isLetter(c)) {
        inWord = false;
        int behind = c == GLYPHS ? glyphs.look(text, i, to, all) : i;
        i = Math.max(behind, i + 1);
        continue;
      }
      boolean starts = !inWord || startsInside(text, i, c);
      int end = starts && mayBegin(text, i, c, to) ? look(text, i, to, all) : i;
      inWord = end == i;
      i = inWord ? small(text, i + 1, to, c) : Math.max(end, i + 1);
    }
    return all;
  }

  /**
   * The offset after the small letters that continue a word after {@code last}: nothing begins
   * there.
   */
  private static int small(String text, int from, int to, char last) {
    int i = from;
    if (last < 0x80) {
      while (i < to && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
        i++;
      }
    }
    return i;
  }

  /** Whether a word begins in a run of letters: in CamelCase, or in a script without spaces. */
  private static boolean startsInside(String text, int at, char c) {
    return c < 0x80
        ? c < 'a' && Character.isLowerCase(text.charAt(at - 1))
            || Scripts.isWrittenTogether(text.charAt(at - 1))
        : Scripts.isWrittenTogether(c);
  }

  private boolean mayBegin(String text, int at, char first, int to) {
    if (at + 1 >= to) {
      return false;
    }
    char second = text.charAt(at + 1);
    boolean brief = (first == 'C' || first == 'c') && (second == 'C' || second == 'c');
    return brief
        || Codes.beginAt(text, at)
        || addresses.mayBegin(first, second)
        || names.mayBegin(text, at, to);
  }

  /** Takes what begins at {@code at}; returns the offset after it, or {@code at}. */
  private int look(String text, int at, int to, List<Match> all) {
    Span host = addresses.span(text, at, to);
    if (host == null) {
      return nameScanner.look(text, at, to, all);
    }
    Match found = addresses.read(text, host);
    if (found == null) {
      return host.end();
    }
    all.add(found);
    return Math.max(found.span().end(), at + 1);
  }
}
