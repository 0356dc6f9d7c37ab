package reprint.detect.name;

import reprint.catalog.Catalog;
import reprint.catalog.Name;
import reprint.text.Letters;
import reprint.text.Span;

/** Decides by its surroundings whether text that reads like a licence's name is one. */
final class NameContext {
  /** How many UTF-16 units before codes are searched for a word for a licence. */
  private static final int BEFORE = 30;

  /** The most The most UTF-16 units of a word. */
  private static final int MAX_WORD = 40;

  /** Marks after which something new begins. */
  private static final String OPENING = "\n\"'([{:>=*_#,\u201C\u2018\u00AB\u201E\u300C";

  private final Catalog catalog;

  NameContext(Catalog catalog) {
    this.catalog = catalog;
  }

  boolean isLicense(String text, LicenseName name) {
    if (name.hasCcMarker()) {
      if (isJoinedInFront(text, name)) {
        return false;
      }
      return name.saysWhich() || name.hasLicenceWord() || !name.version().isEmpty();
    }
    if (!name.saysWhich()) {
      return false;
    }
    boolean complete =
        !name.version().isEmpty() && (name.hasScopeWord() || !name.place().isEmpty());
    boolean several = name.elements().size() > 1;
    boolean specific = !name.version().isEmpty() || name.hasLicenceWord() || name.hasScopeWord();
    if (name.isAbbreviated()) {
      return several && (name.hasLicenceWord() || isLicenseBefore(text, name.span().offset()));
    }
    boolean tool = !name.unit().isEmpty() && !name.unit().contains("sampling");
    boolean alone = several && isAlone(text, name.span());
    return (complete || several && specific || alone || tool || isTitle(text, name))
        && isFree(text, name.span().offset());
  }

  /**
   * Whether it is the end of a longer word, such as the name of an icon; an identifier has a
   * version.
   */
  private static boolean isJoinedInFront(String text, LicenseName name) {
    int at = name.span().offset();
    return at > 1
        && name.version().isEmpty()
        && name.unit().isEmpty()
        && "-_.".indexOf(text.charAt(at - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  /** "Attribution 1.0" above "CREATIVE COMMONS CORPORATION IS NOT A LAW FIRM". */
  private boolean isTitle(String text, LicenseName name) {
    if (name.version().isEmpty()) {
      return false;
    }
    int i = name.span().end();
    int end = Math.min(text.length(), i + 120);
    while (i < end && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    Name next = catalog.names().at(text, i, Math.min(text.length(), i + 40));
    return next != null && next.meaning().equals("cc");
  }

  /** Whether a word for a licence is directly before unmarked codes. */
  private boolean isLicenseBefore(String text, int start) {
    int from = Math.max(0, start - BEFORE);
    for (int i = from; i < start; i++) {
      boolean begins = i == from || !Letters.isLetter(text.charAt(i - 1));
      Name word = begins ? catalog.names().at(text, i, start) : null;
      if (word != null && word.meaning().equals("license")) {
        return text.substring(word.end(), start).indexOf(". ") < 0;
      }
    }
    return false;
  }

  /** Whether there is nothing else in the line. */
  private static boolean isAlone(String text, Span span) {
    int end = span.end();
    while (end < text.length() && text.charAt(end) != '\n') {
      if (Letters.fold(text.charAt(end++)) != '\0') {
        return false;
      }
    }
    int start = span.offset();
    while (start > 0 && text.charAt(start - 1) != '\n') {
      if (Letters.fold(text.charAt(--start)) != '\0') {
        return false;
      }
    }
    return true;
  }

  /** Whether no other word belongs before it, as in "Open Data Commons Attribution". */
  private boolean isFree(String text, int start) {
    int end = start;
    while (end > 0 && " \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 || OPENING.indexOf(text.charAt(end - 1)) >= 0 || isLedTo(text, end);
  }

  /** Whether the words that end at {@code end} lead to a licence. */
  private boolean isLedTo(String text, int end) {
    int word = end;
    while (word > 0 && Character.isLetter(text.charAt(word - 1)) && end - word < MAX_WORD) {
      word--;
    }
    if (word == end) {
      return false;
    }
    Name before = catalog.names().at(text, word, end);
    return before != null && before.end() == end && !before.meaning().equals("cc")
        || catalog.phrases("intro").stream()
            .anyMatch(p -> text.regionMatches(true, end - p.length(), p, 0, p.length()));
  }
}
