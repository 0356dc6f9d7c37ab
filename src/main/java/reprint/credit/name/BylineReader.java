package reprint.credit.name;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.text.Span;

/**
 * Reads a line such as "By Mira Holt and Ada Quill | 1 May 2021". Long because of the patterns that
 * such lines follow.
 */
public final class BylineReader {
  /** The signs that separate the names from the rest of the line. */
  private static final Pattern END =
      Pattern.compile(
          "[|•·\\n\\t(\\[<]|\\s[-–—/]\\s|\\d|\\s{3}|(?<=\\p{Ll}{4})\\.(?=\\s)"
              + "|[\\s\\u3000]\\p{L}{1,16}+[:：]");

  private static final Pattern EMPTY = Pattern.compile("[\\s\\p{Punct}]*+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][^\\s]*");

  /** Two words and more, and a full stop that is no abbreviation's. */
  private static final Pattern STOP = Pattern.compile(".*\\s\\p{Lu}\\p{Ll}{2,}\\.");

  /** The most words of a name: organisations have long ones. */
  private static final int LONGEST_NAME = 8;

  /** The signs that a line with a name and a date may have between them. */
  private static final Pattern NAME_AND_DAY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?:\\s(?:\\p{L}{1,3}\\s)?+(?=\\p{Lu})|(?=\\s*+[,|•·]))){2,5}+,[^|•·\\d]{2,60}+\\s*+[|•·].*\\d.*");

  private final Pattern label;
  private final Pattern joiner;
  private final Set<String> inNames;

  /**
   * A reader for certain languages.
   *
   * @param bylines words before a name
   * @param joiners words between two names
   * @param particles words inside a name; one that is a joiner too may join two surnames
   */
  public BylineReader(
      Collection<String> bylines, Collection<String> joiners, Collection<String> particles) {
    inNames = joiners.stream().filter(particles::contains).collect(Collectors.toSet());
    label = Pattern.compile("(?iu)\\W*(?:" + any(bylines) + ")(?:\\s*[:：]|(?=\\s)|$)\\s*");
    joiner =
        Pattern.compile(
            "(?iu)(?<!\\s)(?:\\s*+[,;،，、]\\s*+(?:"
                + any(joiners)
                + ")\\s++|\\s++(?:"
                + any(joiners)
                + ")\\s++|\\s*+[,;،，、]\\s*+)");
  }

  private static String any(Collection<String> phrases) {
    String all =
        phrases.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? "(?!)" : all;
  }

  /** The offset after the label at the start of the line; -1 if there is none. */
  public int labelEnd(String line) {
    Matcher m = label.matcher(line);
    return m.lookingAt() ? m.end() : -1;
  }

  /** Whether nothing but signs is left. */
  public boolean isEmpty(String rest) {
    return EMPTY.matcher(rest).matches();
  }

  /** The names in a field that may start with a label; text in brackets belongs to them. */
  public List<Span> stated(String value) {
    return split(value, Math.max(0, labelEnd(value)), value.length());
  }

  /** The names in a line that may start with a label and continue with other things. */
  public List<Span> names(String line) {
    int from = Math.max(0, labelEnd(line));
    Matcher end = END.matcher(line).region(from, line.length());
    if (!end.find()) {
      return split(line, from, line.length());
    }
    boolean dated = Character.isDigit(line.charAt(end.start()));
    return split(line, from, dated ? dateStart(line, end.start()) : end.start());
  }

  /** Where the date that holds the number at {@code at} starts. */
  private static int dateStart(String line, int at) {
    String front = line.substring(0, at).stripTrailing();
    int word = front.lastIndexOf(' ') + 1;
    return Months.NAMES.contains(Months.bare(front.substring(word))) ? word : at;
  }

  /**
   * Whether an unmarked line is a byline: it has a label with a colon, or only names follow the
   * label.
   */
  public boolean isMeant(String line) {
    int start = labelEnd(line);
    if (start < 0) {
      return false;
    }
    boolean colon = line.substring(0, start).strip().matches(".*[:：]");
    List<Span> names = names(line);
    return colon
        || names.stream().limit(1).allMatch(name -> isNameLike(name.of(line)))
            && names.stream()
                .skip(1)
                .allMatch(name -> isNameLike(name.of(line)) || isBody(name, line));
  }

  /** "University of the North Shore", up to the end of the line. */
  private static boolean isBody(Span name, String line) {
    String words = name.of(line);
    return Character.isUpperCase(words.codePointAt(0))
        && name.end() >= line.stripTrailing().length()
        && !words.endsWith(".");
  }

  /** One to five words, most of them with a capital letter, and no sentence. */
  private static boolean isNameLike(String name) {
    String[] words = name.split("\\s+");
    long small = Arrays.stream(words).filter(w -> Character.isLowerCase(w.codePointAt(0))).count();
    boolean sentence = words[words.length - 1].matches("[\\p{L}]{3,}[.!?]");
    return words.length <= 5
        && 2 * small < words.length
        && !Character.isLowerCase(name.codePointAt(0))
        && !sentence;
  }

  /**
   * Whether a line without a label is a person's name, a publication and a day: "Mira Holt, Tides |
   * May 1, 2021".
   */
  public boolean isNameAndDay(String line) {
    return NAME_AND_DAY.matcher(line.strip()).matches();
  }

  /**
   * Whether a line without a label may be names: no number is in it, and it starts with a capital.
   */
  public boolean tellsNoDay(String line) {
    return line.codePoints().noneMatch(Character::isDigit)
        && names(line).stream().noneMatch(s -> Character.isLowerCase(line.codePointAt(s.offset())));
  }

  private List<Span> split(String text, int from, int to) {
    List<Span> found = new ArrayList<>();
    int start = from;
    int seen = from;
    boolean inBrackets = false;
    Matcher m = joiner.matcher(text).region(from, to);
    while (m.find()) {
      inBrackets = endsInBrackets(text, seen, m.start(), inBrackets);
      seen = m.start();
      if (inBrackets) {
        continue;
      }
      boolean comma = ",،，".indexOf(text.substring(m.start(), m.end()).strip().charAt(0)) >= 0;
      boolean one =
          inNames.contains(text.substring(m.start(), m.end()).strip())
              && SurnameJoiner.isInside(
                  text.substring(start, m.start()), text.substring(m.end(), to));
      boolean two = !comma || hasMore(1, text, start, m.start()) && hasMore(1, text, m.end(), to);
      if (two && !one) {
        add(found, text, start, m.start());
        start = m.end();
      }
    }
    add(found, text, start, to);
    return found;
  }

  /** Whether the last bracket up to {@code to} is open; {@code before}: whether it was before. */
  private static boolean endsInBrackets(String text, int from, int to, boolean before) {
    boolean open = before;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      open = c == '(' || open && c != ')';
    }
    return open;
  }

  /** Whether there are at least so many words; counting stops there. */
  private static boolean hasMore(int count, String text, int from, int to) {
    Matcher words = WORD.matcher(text).region(from, Math.max(from, to));
    int found = 0;
    while (found <= count && words.find()) {
      found++;
    }
    return found > count;
  }

  private static void add(List<Span> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetter(text.codePointAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1))
            || ",;:".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    end -= STOP.matcher(text).region(start, end).matches() ? 1 : 0;
    if (end > start && !hasMore(LONGEST_NAME, text, start, end)) {
      found.add(new Span(start, end - start));
    }
  }

  /** Names of months as the JDK knows them; a class, since few lines need them. */
  private static final class Months {
    private static final Set<String> NAMES =
        Stream.of("en", "de", "fr", "es", "pt", "it", "nl")
            .map(Locale::forLanguageTag)
            .flatMap(l -> Stream.of(Month.values()).flatMap(m -> names(m, l)))
            .collect(Collectors.toUnmodifiableSet());

    private static Stream<String> names(Month month, Locale language) {
      return Stream.of(TextStyle.FULL, TextStyle.SHORT)
          .map(style -> bare(month.getDisplayName(style, language)));
    }

    static String bare(String word) {
      return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
  }
}
