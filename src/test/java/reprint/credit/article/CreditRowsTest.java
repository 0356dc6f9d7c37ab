package reprint.credit.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reprint.catalog.Catalog;
import reprint.credit.Credit;
import reprint.credit.CreditFinder;
import reprint.credit.Mention;
import reprint.detect.LicenseDetector;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Whom a text names as author and what as its source: the rows of {@code testdata/credit.tsv}. */
class CreditRowsTest {
  private static final Path ROWS = Path.of("testdata/credit.tsv");
  private static final String NONE = "-";

  @TestFactory
  List<DynamicTest> authorsAndSourceAreThoseOfTheRow() throws IOException {
    Catalog catalog = Catalog.load(Path.of("rules"));
    return Files.readAllLines(ROWS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[3], () -> check(catalog, row)))
        .toList();
  }

  private static void check(Catalog catalog, String[] row) throws ReadException {
    byte[] text = row[3].replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader(Limits.DEFAULT).read(text, row[0]);
    Credit credit =
        new CreditFinder(catalog)
            .find(document, new LicenseDetector(catalog).detect(document))
            .works()
            .get(0);
    String authors =
        credit.authors().stream()
            .filter(author -> !author.isEmpty())
            .map(Mention::text)
            .collect(Collectors.joining("; "));
    assertThat(authors.isEmpty() ? NONE : authors).isEqualTo(row[1]);
    assertThat(credit.source().map(Mention::url).orElse(NONE)).isEqualTo(row[2]);
  }
}
