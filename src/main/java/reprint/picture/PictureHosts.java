package reprint.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reprint.catalog.Catalog;
import reprint.text.Glob;
import reprint.text.PhraseTable;

/** Which host a picture comes from, by addresses and words of {@code picture-hosts.yaml}. */
final class PictureHosts {
  private static final Pattern SCHEME = Pattern.compile("^(https?:)?//(www\\.)?");

  /** Of a file's name: its folder, its ending, and the size or number before that. */
  private static final Pattern AROUND_NAME =
      Pattern.compile("^.*/|[?#].*$|[-_.]?\\d+(x\\d+|px)?(?=\\.\\w+$)|\\.\\w+$");

  private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]+$");

  private final List<Known> files;
  private final List<Known> pages;
  private final List<Known> words;
  private final List<Known> credits;
  private final List<String> from;
  private final PhraseTable marks;

  PictureHosts(Catalog catalog) {
    files = known(catalog, "picture-file");
    pages = known(catalog, "picture-page");
    words = known(catalog, "picture-word");
    credits = known(catalog, "picture-credit");
    from = catalog.phrases("picture-from");
    marks = new PhraseTable(catalog.phrases("picture-mark"));
  }

  /** A line of the catalogue: what shows a host, and its name. */
  private record Known(String sign, String host) {}

  private static List<Known> known(Catalog catalog, String purpose) {
    return catalog.phrases(purpose).stream().map(PictureHosts::known).toList();
  }

  private static Known known(String line) {
    int is = line.lastIndexOf(" is ");
    return new Known(line.substring(0, is), line.substring(is + 4));
  }

  /** The host that serves the picture of that address. */
  Optional<String> ofFile(String address) {
    return fits(files, address);
  }

  /** The host on whose page about one picture that address leads. */
  Optional<String> ofPage(String address) {
    return fits(pages, address);
  }

  /** The host that the words or the name of a picture's file tell. */
  Optional<String> ofPicture(String address, String alternative) {
    String name = AROUND_NAME.matcher(address).replaceAll("");
    return Stream.of(alternative, name.replaceAll("[_-]", " - "))
        .map(String::strip)
        .flatMap(text -> ofWord(text).or(() -> ofCredit(text)).stream())
        .findFirst();
  }

  /** The host that a line names last, after "from", "source:" or a mark. */
  Optional<String> ofCredit(String line) {
    String text = END.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("");
    return credits.stream()
        .filter(known -> text.endsWith(known.sign()))
        .filter(k -> introduces(text.substring(0, text.length() - k.sign().length())))
        .map(Known::host)
        .findFirst();
  }

  /** Whether a picture is a logo, an icon or a badge. */
  boolean isMark(String address, String alternative) {
    String name = AROUND_NAME.matcher(address).replaceAll("").replaceAll("[_%-]", " ");
    return marks.isIn(name) || marks.isIn(alternative);
  }

  private Optional<String> ofWord(String text) {
    return words.stream()
        .filter(known -> new PhraseTable(List.of(known.sign())).isIn(text))
        .map(Known::host)
        .findFirst();
  }

  /** Whether words end with a mark or with one such as "from", so that a source follows. */
  boolean introduces(String before) {
    String text = before.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return false;
    }
    boolean mark = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return mark || from.stream().anyMatch(word -> endsWith(text, word));
  }

  private static boolean endsWith(String text, String word) {
    int start = text.length() - word.length();
    return text.endsWith(word)
        && (start == 0
            || !Character.isLetter(text.charAt(start - 1))
            || Character.isIdeographic(text.codePointAt(start)));
  }

  private static Optional<String> fits(List<Known> all, String address) {
    String plain = SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
    return plain.length() == address.length()
        ? Optional.empty()
        : all.stream()
            .filter(known -> Glob.ofText(known.sign()).fits(plain))
            .map(Known::host)
            .findFirst();
  }
}
