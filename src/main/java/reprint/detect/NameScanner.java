package reprint.detect;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.catalog.Letters;
import reprint.catalog.License;
import reprint.catalog.Name;
import reprint.read.Span;

/** Takes or leaves what looks like a licence's name. */
final class NameScanner {
  private static final int WINDOW = 400;
  private static final int BEFORE = 30;

  /** Words that no name begins with. */
  private static final Set<String> AROUND =
      Set.of("license", "licenses", "version", "and", "scope", "filler", "nc", "nd", "sa");

  /** Codes and a version in front of "Creative Commons". */
  private static final Pattern CODES =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(by(?:[-_/ ]+(?:nc|nd|sa)){0,3})(?:[- ]v?([1-4][.]\\d))?[\\s,(]+$");

  private final Catalog catalog;
  private final Resolver resolver;

  NameScanner(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
  }

  /** Adds the names that begin at {@code at}; returns the offset behind them, or {@code at}. */
  int look(String text, int at, int to, List<Found> all) {
    int limit = Math.min(to, at + WINDOW);
    Name wording = catalog.names().at(text, at, limit);
    if (wording != null && wording.meaning().startsWith(Found.WORDING)) {
      Span span = new Span(at, wording.end() - at);
      String meaning = wording.meaning().substring(Found.WORDING.length());
      License tool = resolver.tool(meaning, "", "");
      all.add(new Found(Evidence.Kind.LEGAL_TEXT, tool, span, null, null, meaning));
      return wording.end();
    }
    boolean brief = Tokens.isMark(text, at, limit) || Codes.beginAt(text, at);
    if (!brief && (wording == null || AROUND.contains(wording.meaning()))) {
      return at;
    }
    LicenseName name = new NameParser(catalog, text, at, limit).parse();
    if (name.marked() && !name.saysWhich()) {
      name = withCodesBefore(text, name);
    }
    if (name.saysWhich() && name.version().isEmpty()) {
      name = name.withVersion(versionBefore(text, at));
    }
    if (!isLicense(text, name)) {
      return Math.max(at, name.span().end()); // no name of another licence begins inside
    }
    add(name, all);
    int end = name.span().end();
    return moreVersions(text, name, end, limit, all);
  }

  private void add(LicenseName name, List<Found> all) {
    License license = resolver.license(name);
    Evidence.Kind kind = name.brief() ? Evidence.Kind.ABBREVIATION : Evidence.Kind.NAME;
    all.add(new Found(kind, license, name.span(), name, null, ""));
  }

  private LicenseName withCodesBefore(String text, LicenseName name) {
    int start = name.span().offset();
    int from = Math.max(0, start - BEFORE);
    Matcher codes = CODES.matcher(text.substring(from, start));
    if (!codes.find()) {
      return name;
    }
    boolean single = codes.group(1).length() == 2;
    if (single && codes.group(2) == null && !codes.group(1).equals("BY")) {
      return name; // "by Creative Commons"
    }
    List<String> elements =
        Codes.split(codes.group(1).toLowerCase(java.util.Locale.ROOT).replaceAll("[-_/ ]+", "-"));
    String version = codes.group(2) == null ? name.version() : codes.group(2);
    int first = from + codes.start();
    return new LicenseName(
        new Span(first, name.span().end() - first),
        Set.copyOf(elements),
        "",
        version,
        name.place(),
        true,
        true,
        false,
        name.licensed(),
        name.scoped());
  }

  /** The number in "version 3.0 of the Creative Commons …", in front of the name; "" for none. */
  private String versionBefore(String text, int start) {
    for (int i = Math.max(0, start - BEFORE); i < start; i++) {
      boolean begins =
          Letters.isLetter(text.charAt(i)) && (i == 0 || !Letters.isLetter(text.charAt(i - 1)));
      Name word = begins ? catalog.names().at(text, i, start) : null;
      if (word != null && word.meaning().equals("version")) {
        return versionBehind(text, word.end(), start);
      }
    }
    return "";
  }

  private String versionBehind(String text, int from, int start) {
    String version = "";
    if (text.substring(from, start)
        .chars()
        .anyMatch(c -> ",;|([\u2013\u2014\u00B7".indexOf(c) >= 0)) {
      return version; // the document's own, and not "version 3.0 of the licence"
    }
    Tokens tokens = new Tokens(catalog, text, start);
    for (int i = tokens.next(from); i >= 0; ) {
      Token token = tokens.read(i, false, false);
      if (token.kind() == Token.Kind.VERSION && version.isEmpty()) {
        version = token.value();
      } else if (!token.is(Token.Kind.WORD, "filler")) {
        return "";
      }
      i = tokens.next(token.end());
    }
    return Versions.isKnown(version) ? version : "";
  }

  /** "3.0 Unported, 2.5 Generic and 1.0 Generic": the same licence in several versions. */
  private int moreVersions(String text, LicenseName first, int from, int limit, List<Found> all) {
    int end = from;
    if (first.version().isEmpty() || first.elements().isEmpty()) {
      return end;
    }
    Tokens tokens = new Tokens(catalog, text, limit);
    int at = tokens.next(end);
    while (at >= 0) {
      Token token = tokens.read(at, false, false);
      boolean goesOn = token.is(Token.Kind.WORD, "and") || token.is(Token.Kind.WORD, "scope");
      if (isFurther(text, token) && !isSentence(text, end, at)) {
        LicenseName more =
            new LicenseName(
                new Span(token.start(), token.end() - token.start()),
                first.elements(),
                "",
                token.value(),
                "",
                first.marked(),
                first.brief(),
                first.garbled(),
                first.licensed(),
                first.scoped());
        add(more, all);
        end = token.end();
      } else if (!goesOn) {
        break;
      }
      at = tokens.next(token.end());
    }
    return end;
  }

  /** A number without a point behind a version is the mark of a note, a date or a page's number. */
  private static boolean isFurther(String text, Token token) {
    String written = text.substring(token.start(), token.end());
    return token.kind() == Token.Kind.VERSION
        && Versions.isKnown(token.value())
        && written.indexOf('.') > 0;
  }

  private static boolean isSentence(String text, int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0;
  }

  private boolean isLicense(String text, LicenseName name) {
    if (name.marked()) {
      if (isJoinedInFront(text, name)) {
        return false;
      }
      return name.saysWhich() || name.licensed() || !name.version().isEmpty();
    }
    if (!name.saysWhich()) {
      return false;
    }
    boolean complete = !name.version().isEmpty() && (name.scoped() || !name.place().isEmpty());
    boolean several = name.elements().size() > 1;
    boolean told = !name.version().isEmpty() || name.licensed() || name.scoped();
    if (name.brief()) {
      return several && (name.licensed() || isLicenseBefore(text, name.span().offset()));
    }
    boolean tool = !name.unit().isEmpty() && !name.unit().contains("sampling");
    boolean alone = several && isAlone(text, name.span());
    return (complete || several && told || alone || tool || isTitle(text, name))
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

  /** Whether a word for a licence stands right before codes that nothing marks. */
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

  /** Whether nothing else stands in the line. */
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

  /** Whether no other word is joined in front, as in "Open Data Commons Attribution". */
  private boolean isFree(String text, int start) {
    int i = start;
    while (i > 0 && " \t".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    if (i == 0
        || "\n\"'([{:>=*_#,\u201C\u2018\u00AB\u201E\u300C".indexOf(text.charAt(i - 1)) >= 0) {
      return true;
    }
    int word = i;
    while (word > 0 && Character.isLetter(text.charAt(word - 1)) && i - word < 40) {
      word--;
    }
    if (word == i) {
      return false;
    }
    Name before = catalog.names().at(text, word, i);
    int end = i;
    return before != null && before.end() == i && !before.meaning().equals("cc")
        || catalog.phrases("intro").stream()
            .anyMatch(p -> text.regionMatches(true, end - p.length(), p, 0, p.length()));
  }
}
