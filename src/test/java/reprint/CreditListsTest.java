package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reprint.catalog.Catalog;
import reprint.credit.Credit;
import reprint.credit.CreditFinder;
import reprint.credit.Mention;
import reprint.detect.Declarations;
import reprint.detect.LicenseDetector;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/**
 * Lists of credits in the forms that people write them: each file of {@code testdata/credit-lists}
 * with its works, a line each, as {@code expected.txt} there has them. With {@code
 * -Dreprint.accept} that file is rewritten instead.
 */
class CreditListsTest {
  private static final Path FOLDER = Path.of("testdata/credit-lists");
  private static final Path EXPECTED = FOLDER.resolve("expected.txt");

  @Test
  void eachEntryHasItsOwnTitleAuthorSourceAndLicence() throws IOException {
    Catalog catalog = Catalog.load(Path.of("rules"));
    LicenseDetector detector = new LicenseDetector(catalog);
    CreditFinder finder = new CreditFinder(catalog);
    StringBuilder found = new StringBuilder();
    for (Path file : files()) {
      found.append("== ").append(file.getFileName()).append('\n');
      Document document = read(file);
      Declarations declared = detector.detect(document);
      finder.find(document, declared).works().forEach(w -> found.append(line(w)).append('\n'));
    }
    if (System.getProperty("reprint.accept") != null) {
      Files.writeString(EXPECTED, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(EXPECTED));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(f -> !f.equals(EXPECTED)).sorted().toList();
    }
  }

  private static Document read(Path file) throws IOException {
    try {
      return new DocumentReader(Limits.DEFAULT).read(file, file.toString());
    } catch (ReadException e) {
      throw new IOException(e);
    }
  }

  private static String line(Credit work) {
    return Stream.of(
            work.role().name().toLowerCase(java.util.Locale.ROOT),
            work.title().map(Mention::text).orElse("-"),
            names(work.authors()),
            work.source().map(Mention::url).orElse("-"),
            license(work).orElse("-"))
        .collect(Collectors.joining(" | "));
  }

  private static String names(List<Mention> authors) {
    return authors.isEmpty()
        ? "-"
        : authors.stream().map(Mention::text).collect(Collectors.joining(", "));
  }

  private static Optional<String> license(Credit work) {
    return work.declarations().stream().map(d -> d.license().id()).findFirst();
  }
}
