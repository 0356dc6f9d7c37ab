package reprint.credit.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reprint.catalog.Catalog;
import reprint.credit.CreditFinder;
import reprint.credit.Reuse;
import reprint.detect.LicenseDetector;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;
import reprint.site.Sites;

/**
 * Each sign that a text is another's, or the site's own: the rows of {@code testdata/reuse.tsv}.
 */
class ReuseSignsTest {
  private static final Path ROWS = Path.of("testdata/reuse.tsv");
  private static final String NEAR_MISS = "-";

  /** Before a text: what the configuration calls the house's own. */
  private static final Pattern OWN = Pattern.compile("^\\{own ([^}]*+)}");

  private record Row(String sign, String file, String expected, String text) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n"));
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(ROWS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Row::of)
        .toList();
  }

  @TestFactory
  List<DynamicTest> aSignIsFoundInItsRowsAndNotInTheNearMisses() throws IOException {
    Catalog catalog = Catalog.load(Path.of("rules"));
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.sign() + ": " + row.text(), () -> check(catalog, row)))
        .toList();
  }

  private static void check(Catalog catalog, Row row) throws ReadException {
    Document document =
        new DocumentReader(Limits.DEFAULT)
            .read(
                OWN.matcher(row.text()).replaceFirst("").getBytes(StandardCharsets.UTF_8),
                row.file());
    LicenseDetector detector = new LicenseDetector(catalog);
    Matcher own = OWN.matcher(row.text());
    List<String> chosen = own.find() ? List.of(own.group(1).split(" ")) : List.of();
    Path nowhere = Path.of("testdata/nowhere").toAbsolutePath();
    Sites sites = new Sites(catalog, new DocumentReader(Limits.DEFAULT), detector);
    Reuse reuse =
        new CreditFinder(catalog)
            .find(document, detector.detect(document), sites.of(nowhere, nowhere, chosen))
            .works()
            .get(0)
            .reuse();
    List<Reuse.Sign> signs =
        reuse.signs().stream().filter(sign -> sign.id().equals(row.sign())).toList();
    if (row.expected().equals(NEAR_MISS)) {
      assertThat(signs).isEmpty();
    } else {
      assertThat(signs).isNotEmpty().allMatch(sign -> !sign.text().isBlank());
      assertThat(signs).allMatch(sign -> sign.place().location().line() > 0);
      assertThat(reuse.reused().name() + " " + reuse.kind().orElseThrow().name())
          .isEqualTo(row.expected().toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void everySignHasARowAndANearMiss() throws IOException {
    List<Row> rows = rows();
    assertThat(ReuseSigns.ids()).containsAll(rows.stream().map(Row::sign).toList());
    for (String sign : ReuseSigns.ids()) {
      List<String> expected =
          rows.stream().filter(r -> r.sign().equals(sign)).map(Row::expected).toList();
      assertThat(expected).as(sign).contains(NEAR_MISS).anyMatch(e -> !e.equals(NEAR_MISS));
    }
  }
}
