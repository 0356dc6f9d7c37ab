package reprint.detect;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.catalog.Letters;
import reprint.catalog.Names;
import reprint.read.Span;

/**
 * Finds names and addresses of licences in one pass: where a word begins as one of them may, it is
 * looked at closely, and all that was understood is passed over.
 */
final class TextScanner {
  private static final char[] PLAIN = new char[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Letters.fold(c);
    }
  }

  private final Names names;
  private final AddressScanner addresses;
  private final NameScanner nameScanner;

  TextScanner(Catalog catalog) {
    names = catalog.names();
    addresses = new AddressScanner(catalog);
    nameScanner = new NameScanner(catalog);
  }

  /** All that {@code text} names between two offsets, in order, without overlaps. */
  List<Found> scan(String text, int from, int to) {
    List<Found> all = new ArrayList<>();
    boolean inWord = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      char letter = c < 0x80 ? PLAIN[c] : Letters.isLetter(c) ? Letters.fold(c) : '\0';
      if (letter == '\0') {
        inWord = false;
        i++;
        continue;
      }
      boolean starts =
          !inWord || c >= 0x0E00 || c < 'a' && c >= 'A' && i > from && text.charAt(i - 1) >= 'a';
      inWord = true;
      if (starts && mayBegin(text, i, letter, to)) {
        int end = look(text, i, to, all);
        if (end > i) {
          i = end;
          inWord = false;
          continue;
        }
      }
      i++;
    }
    return all;
  }

  private boolean mayBegin(String text, int at, char first, int to) {
    if (at + 1 >= to) {
      return false;
    }
    char second = Letters.fold(text.charAt(at + 1));
    if (first == 'c' && second == 'c') {
      return true;
    }
    char third = at + 2 < to ? Letters.fold(text.charAt(at + 2)) : '\0';
    return names.mayBegin(first, second, third) || addresses.mayBegin(first, second, third);
  }

  /** Takes what begins at {@code at}; returns the offset behind it, or {@code at}. */
  private int look(String text, int at, int to, List<Found> all) {
    Span host = addresses.span(text, at, to);
    if (host != null) {
      Found found = addresses.read(text, host);
      if (found != null) {
        all.add(found);
        return found.span().end();
      }
      return host.end();
    }
    return nameScanner.look(text, at, to, all);
  }
}
