package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way to declare a licence that {@code testdata/ways.tsv} lists, each as a document. */
class WaysTest {
  private static final Path WAYS = Path.of("testdata", "ways.tsv");

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
    String found =
        Detecting.file(row[1], RowText.document(row[2], RowText.of(row[4]))).all().stream()
            .filter(d -> d.subject() != Subject.MENTION)
            .map(WaysTest::shortForm)
            .sorted()
            .distinct()
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(row[3]);
  }

  private static String shortForm(Declaration declaration) {
    String subject = declaration.subject().name().toLowerCase(Locale.ROOT);
    return declaration.license().id() + (subject.equals("work") ? "" : "@" + subject);
  }
}
