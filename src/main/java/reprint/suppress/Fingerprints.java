package reprint.suppress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Location;

/**
 * Identifies findings in a way that stays the same when lines move: SHA-256 of rule, path, fact and
 * the words at the place, then a number among equal ones; the first 32 hex digits.
 */
public final class Fingerprints {
  private static final int HEX_DIGITS = 32;

  private static final Pattern SPACE = Pattern.compile("\\s++");

  /** Lines of evidence that count; longer evidence is cut after them. */
  private static final int MAX_LINES = 20;

  /** UTF-16 units; people seldom write longer lines. */
  private static final int LONG_LINE = 1000;

  /** UTF-16 units on either side of the evidence in a long line. */
  private static final int AROUND = 80;

  private final Document document;
  private final String repositoryPath;
  private final Map<String, Integer> seen = new HashMap<>();

  public Fingerprints(Document document, String repositoryPath) {
    this.document = document;
    this.repositoryPath = repositoryPath;
  }

  /** The fingerprint of the next finding, in the order of the file. */
  public String next(Finding finding) {
    String same =
        String.join(
            "\0", finding.rule(), repositoryPath, finding.fact(), evidence(finding.location()));
    int number = seen.merge(same, 1, Integer::sum);
    return of(same, Integer.toString(number));
  }

  /** The lines of the place, without differences that editors make automatically. */
  private String evidence(Location place) {
    StringBuilder lines = new StringBuilder();
    int last = Math.min(place.endLine(), place.line() + MAX_LINES - 1);
    for (int i = Math.max(1, place.line()); i <= last; i++) {
      int column = i == place.line() ? place.column() : 1;
      lines.append(near(document.places().line(i), column)).append(' ');
    }
    String plain = Normalizer.normalize(lines, Normalizer.Form.NFC);
    return SPACE.matcher(plain.strip()).replaceAll(" ");
  }

  /** All of an ordinary line; in a page without line ends the part around the evidence. */
  private static String near(String line, int column) {
    if (line.length() <= LONG_LINE) {
      return line;
    }
    int from = Math.max(0, Math.min(column - 1, line.length()) - AROUND);
    return line.substring(from, Math.min(line.length(), from + 2 * AROUND));
  }

  /** A name that differs for different parts. */
  public static String of(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
