package reprint.detect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.Letters;
import reprint.read.Span;

/**
 * Puts together names whose end stands in another cell, item or paragraph, or behind the mark of a
 * note: {@code | CC BY | -ND 4.0 |}. Whatever parts them, a restriction is never lost.
 */
final class SplitNames {
  /** UTF-16 units between two parts of a name. */
  private static final int MAX_GAP = 60;

  /** UTF-16 units of the second part. */
  private static final int WINDOW = 400;

  /** UTF-16 units of a note's mark with its brackets. */
  private static final int MAX_MARK = 6;

  /** UTF-16 units of a word of a name in front of where it is cut. */
  private static final int CUT = 60;

  /** Besides dashes: what ends no sentence, so that a name goes on behind it. */
  private static final String JOINTS = "_/,&+=>\\~(\"";

  private final Catalog catalog;
  private final Resolver resolver;

  SplitNames(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
  }

  /** The same, with the whole name where only its start was found; in order. */
  List<Found> whole(String text, List<Found> all) {
    List<Found> whole = new ArrayList<>();
    int end = 0;
    for (Found found : all) {
      if (found.span().offset() >= end) {
        Found longer = mayGoOn(found) ? withRest(text, found) : found;
        whole.add(longer);
        end = longer == found ? end : longer.span().end();
      }
    }
    return whole;
  }

  private static boolean mayGoOn(Found found) {
    LicenseName name = found.name();
    return name != null && !name.garbled() && !name.elements().isEmpty();
  }

  private Found withRest(String text, Found found) {
    int end = found.span().end();
    int from = text.charAt(end - 1) == '.' ? end - 1 : end; // "E'tirof." is taken for a short form
    int at = next(text, from, text.length());
    if (at < 0 || Character.isDigit(text.charAt(at)) || !isParted(text, from, at + CUT)) {
      return found;
    }
    NameRest rest = NameRest.read(catalog, text, at, Math.min(text.length(), at + WINDOW));
    String gap = text.substring(from, Math.max(at, rest.span().offset()));
    boolean parted = rest.cut() || isParted(text, from, from + gap.length());
    if (!parted || !rest.whole() && !rest.cut() && !(goesOn(found, gap) && isMeant(text, rest))) {
      return found;
    }
    if (found.name().elements().containsAll(rest.elements())) {
      return found;
    }
    boolean dashed = gap.chars().anyMatch(c -> Versions.isDash((char) c));
    LicenseName name = joined(found.name(), rest, dashed && rest.whole() || rest.cut());
    return new Found(found.kind(), resolver.license(name), name.span(), name, null, "");
  }

  /** Whether a name without a version is joined to what follows, whatever follows that. */
  private static boolean goesOn(Found found, String gap) {
    return found.name().version().isEmpty()
        && gap.chars().noneMatch(Character::isUpperCase) // "And" begins a sentence
        && gap.chars().anyMatch(SplitNames::joins);
  }

  private static boolean joins(int c) {
    return Character.isLetter(c) || JOINTS.indexOf(c) >= 0 || Versions.isDash((char) c);
  }

  /** "sa" in the middle of a sentence is a word of several languages. */
  private static boolean isMeant(String text, NameRest rest) {
    return !Character.isLowerCase(text.charAt(rest.span().offset()));
  }

  /** Not understood where neither a joint nor the only version shows that both are one name. */
  private static LicenseName joined(LicenseName first, NameRest rest, boolean joined) {
    boolean sure = joined || first.version().isEmpty() && !rest.version().isEmpty();
    Set<String> elements = new LinkedHashSet<>(first.elements());
    if (sure) {
      elements.addAll(rest.elements());
    }
    return new LicenseName(
        new Span(first.span().offset(), rest.span().end() - first.span().offset()),
        elements,
        "",
        first.version().isEmpty() ? rest.version() : first.version(),
        first.place(),
        first.marked(),
        first.brief(),
        !sure,
        first.licensed(),
        first.scoped());
  }

  /** Whether what stands between ends a line of text, so that the name was not read on. */
  private static boolean isParted(String text, int from, int to) {
    String gap = text.substring(from, Math.min(to, text.length()));
    return gap.contains("\n\n") || gap.chars().anyMatch(c -> ";.]?\uFF1B\u3002".indexOf(c) >= 0);
  }

  /** Where the next word begins, marks of notes apart; -1: not near. */
  static int next(String text, int from, int limit) {
    int i = from;
    while (i < limit && i - from <= MAX_GAP) {
      if (Letters.fold(text.charAt(i)) != '\0') {
        return i;
      }
      i = text.charAt(i) == '[' ? behindMark(text, i, limit) : i + 1;
    }
    return -1;
  }

  /** Behind a mark such as {@code [1]} at {@code at}; else behind the bracket. */
  private static int behindMark(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at < MAX_MARK && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean mark = end > at + 1 && end < limit && text.charAt(end) == ']';
    return mark ? end + 1 : at + 1;
  }
}
