package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way to declare a licence that {@code testdata/ways.tsv} lists, each as a document. */
class WaysTest {
  private static final Path WAYS = Path.of("testdata", "ways.tsv");

  private static final String SENTENCE =
      "The ferry crossed the narrows twice a day until the winter of the long frost,"
          + " when the harbour master closed the quay. ";

  /** {@code {4}} in a row: the sentence four times. */
  private static final Pattern SENTENCES = Pattern.compile("\\{(\\d)\\}");

  private static final Pattern ESCAPES = Pattern.compile("\\\\(.)");

  @TestFactory
  List<DynamicTest> eachWayGivesItsLicences() throws IOException {
    List<String> rows =
        Files.readAllLines(WAYS).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(rows).hasSizeGreaterThan(300);
    return rows.stream()
        .map(row -> row.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[4], () -> check(row)))
        .toList();
  }

  private static void check(String[] row) {
    String text = SENTENCES.matcher(row[4]).replaceAll(WaysTest::sentences);
    String plain = ESCAPES.matcher(text).replaceAll(WaysTest::sign);
    String found =
        Detecting.file(row[1], document(row[2], plain)).all().stream()
            .filter(d -> d.subject() != Subject.MENTION)
            .map(WaysTest::told)
            .sorted()
            .distinct()
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(row[3]);
  }

  private static String told(Declaration declaration) {
    String subject = declaration.subject().name().toLowerCase(Locale.ROOT);
    return declaration.license().id() + (subject.equals("work") ? "" : "@" + subject);
  }

  private static String sentences(MatchResult times) {
    return SENTENCE.repeat(Integer.parseInt(times.group(1)));
  }

  private static String sign(MatchResult escape) {
    return switch (escape.group(1)) {
      case "n" -> "\n";
      case "t" -> "\t";
      default -> "\\\\";
    };
  }

  /** The file, or the page around an article with {@code text} in that place. */
  private static String document(String place, String text) {
    if (place.equals("file")) {
      return text;
    }
    return """
        <!doctype html><html lang=en><head><title>The ferry</title>%s</head><body>%s
        <main><article><h1>The ferry</h1><p>By Ida Holm</p><p>%s</p>%s<p>%s</p></article></main>
        %s</body></html>"""
        .formatted(
            place.equals("head") ? text : "",
            place.equals("before") ? text : "",
            SENTENCE.repeat(6),
            place.equals("article") ? text : "",
            SENTENCE.repeat(5),
            place.equals("after") ? text : "");
  }
}
