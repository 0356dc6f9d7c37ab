package reprint.detect.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.detect.words.Lines;
import reprint.text.Letters;
import reprint.text.Span;

/**
 * Joins names whose end is in another cell, item or paragraph, or after the mark of a note: {@code
 * | CC BY | -ND 4.0 |}. Whatever separates the parts, a restriction is never lost.
 */
public final class InterruptedNames {
  /** The most The most UTF-16 units between two parts of a name. */
  private static final int MAX_GAP = 60;

  /** The most The most UTF-16 units of the second part. */
  private static final int WINDOW = 400;

  /** The most The most UTF-16 units of a note's mark with its brackets. */
  private static final int MAX_MARK = 6;

  /** Besides dashes: signs that end no sentence, so that a name may continue after them. */
  private static final String JOINTS = "_/,&+=>\\~(\"";

  private final Catalog catalog;
  private final Resolver resolver;
  private final NameRepair broken;

  public InterruptedNames(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
    broken = new NameRepair(catalog);
  }

  /** The same, with the whole name if only its start was found; in order. */
  public List<Match> rejoin(String text, List<Match> all) {
    List<Match> whole = new ArrayList<>();
    int end = 0;
    for (Match found : all) {
      if (found.span().offset() >= end) {
        Match longer = mayGoOn(found) ? broken.whole(text, found) : found;
        longer = mayGoOn(longer) ? withRest(text, longer) : longer;
        whole.add(longer);
        end = longer == found ? end : longer.span().end();
      }
    }
    return whole;
  }

  private static boolean mayGoOn(Match found) {
    LicenseName name = found.name();
    return name != null && !name.hasUnparsedElement() && !name.elements().isEmpty();
  }

  private Match withRest(String text, Match found) {
    int end = found.span().end();
    int from = text.charAt(end - 1) == '.' ? end - 1 : end; // "E'tirof." is taken for a short form
    int at = next(text, from, text.length());
    if (at < 0
        || Character.isDigit(text.charAt(at))
        || !isParted(text, from, at + Continuation.WORD)) {
      return found;
    }
    int limit = Math.min(text.length(), at + WINDOW);
    Continuation rest = ContinuationReader.behind(catalog, text, found, at, limit);
    String gap = text.substring(from, Math.max(at, rest.span().offset()));
    boolean parted = rest.isCut() || isParted(text, from, from + gap.length());
    if (!parted || !belongs(text, found, rest, gap)) {
      return found;
    }
    boolean dashed = gap.chars().anyMatch(c -> Versions.isDash((char) c));
    boolean joint = !rest.hasIntroduction() && (dashed && rest.endsSentence() || rest.isCut());
    LicenseName name = joined(found.name(), rest, joint);
    return new Match(found.kind(), resolver.license(name), name.span(), name, null, "");
  }

  private static boolean belongs(String text, Match found, Continuation rest, String gap) {
    boolean more = !found.name().elements().containsAll(rest.elements());
    return more
        && (!rest.hasIntroduction() || isOpen(text, found))
        && (rest.endsSentence() || rest.isCut() || goesOn(text, found, rest, gap));
  }

  /** Whether a name without a version is joined to the next part, whatever follows that. */
  private static boolean goesOn(String text, Match found, Continuation rest, String gap) {
    boolean open = isOpen(text, found) && !rest.hasIntroduction();
    boolean joined = gap.contains(" .") || gap.chars().anyMatch(InterruptedNames::joins);
    return open
        && isMeant(text, rest, gap)
        && (joined || isInWords(text, rest) || isBeforeSmall(text, rest.span()))
        && gap.chars().noneMatch(Character::isUpperCase); // "And" begins a sentence
  }

  private static boolean isInWords(String text, Continuation rest) {
    return !rest.elements().isEmpty() && Codes.of(Letters.of(rest.span().of(text))).isEmpty();
  }

  /** Whether neither a version nor a word such as "licence" stands after the elements. */
  private static boolean isOpen(String text, Match found) {
    LicenseName name = found.name();
    boolean last = Character.isLetter(text.charAt(found.span().end() - 1));
    boolean behind = !name.place().isEmpty() || name.hasScopeWord() || name.hasLicenceWord();
    return name.version().isEmpty() || last && !behind;
  }

  /** "CC BY. ND here": no sentence begins with a place or person of that name. */
  private static boolean isBeforeSmall(String text, Span rest) {
    int end = rest.end();
    return Character.isLowerCase(text.charAt(rest.offset()))
        || rest.of(text).chars().noneMatch(Character::isLowerCase)
            && end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLowerCase(text.charAt(end + 1));
  }

  private static boolean joins(int c) {
    return Character.isLetter(c) || JOINTS.indexOf(c) >= 0 || Versions.isDash((char) c);
  }

  /** "sa" in the middle of a sentence is a word of several languages. */
  private static boolean isMeant(String text, Continuation rest, String gap) {
    return !rest.span().of(text).equals("sa")
        || gap.contains("\n\n")
        || Versions.isJoint(text, rest.span().offset() - 1);
  }

  /** Unknown if neither a joint nor the only version shows that both are one name. */
  private static LicenseName joined(LicenseName first, Continuation rest, boolean joined) {
    boolean alone = first.version().isEmpty() && !rest.version().isEmpty();
    boolean sure = joined || alone && !rest.hasIntroduction();
    Set<String> elements = new LinkedHashSet<>(first.elements());
    if (sure) {
      elements.addAll(rest.elements());
    }
    return new LicenseName(
        new Span(first.span().offset(), rest.span().end() - first.span().offset()),
        elements,
        "",
        first.version().isEmpty() ? rest.version() : first.version(),
        rest.isCut() ? "" : first.place(), // "Attribution No" is no Norway
        first.hasCcMarker(),
        first.isAbbreviated(),
        !sure,
        first.hasLicenceWord(),
        first.hasScopeWord());
  }

  /** Whether the text between ends a line, so that the name was not read further. */
  private static boolean isParted(String text, int from, int to) {
    String gap = text.substring(from, Math.min(to, text.length()));
    return gap.contains("\n\n") || gap.chars().anyMatch(c -> ";.]?\uFF1B\u3002".indexOf(c) >= 0);
  }

  /** Where the next word begins, apart from marks of notes; -1 if it is not near. */
  static int next(String text, int from, int limit) {
    int i = from;
    boolean line = false; // nothing in the line so far
    while (i < limit && i - from <= MAX_GAP) {
      int number = line ? Lines.behindNumber(text, i) : i;
      if (number == i && Letters.fold(text.charAt(i)) != '\0') {
        return i;
      }
      line = text.charAt(i) == '\n' || line && number == i;
      i = text.charAt(i) == '[' ? behindMark(text, i, limit) : Math.max(i + 1, number);
    }
    return -1;
  }

  /** The offset after a mark such as {@code [1]} at {@code at}; else after the bracket. */
  private static int behindMark(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < MAX_MARK && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean mark = end > at + 1 && end < limit && text.charAt(end) == ']';
    return mark ? end + 1 : at + 1;
  }
}
