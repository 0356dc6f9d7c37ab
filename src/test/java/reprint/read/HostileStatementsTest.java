package reprint.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;

/** What pages tell machines, made to be endless or to take the square of its length. */
class HostileStatementsTest {
  private static final int MANY = 20_000;

  @Test
  void aCircleOfReferencesEnds() {
    List<Property> statements =
        properties(
            "<script type=application/ld+json>{\"@graph\": ["
                + "{\"@id\": \"a\", \"name\": {\"@id\": \"b\"}},"
                + "{\"@id\": \"b\", \"name\": {\"@id\": \"a\"}},"
                + "{\"@type\": \"Article\", \"author\": {\"@id\": \"a\"}}]}</script>");
    assertThat(statements).extracting(Property::name).contains("json-ld:author.@id");
  }

  @Test
  void aReferenceTellsTheNameOfWhatItLeadsTo() {
    List<Property> statements =
        properties(
            "<script type=application/ld+json>{\"@graph\": ["
                + "{\"@id\": \"a\", \"name\": \"Mira Holt\"},"
                + "{\"@type\": \"Article\", \"author\": {\"@id\": \"a\"}}]}</script>");
    assertThat(statements)
        .anyMatch(p -> p.name().equals("json-ld:author.name") && p.value().equals("Mira Holt"));
  }

  @Test
  void aListOfThousandsIsNotToldAgainAtEachReference() {
    assertThat(
            properties(
                "<script type=application/ld+json>[{\"@id\": \"a\", \"name\": ["
                    + "\"Mira\",".repeat(MANY)
                    + "\"Ann\"]},"
                    + "{\"author\": {\"@id\": \"a\"}},".repeat(MANY)
                    + "{}]</script>"))
        .hasSizeLessThan(4 * MANY);
  }

  /** Each word of these attributes tells the value of the whole element. */
  @ParameterizedTest
  @ValueSource(strings = {"itemprop", "property", "rel resource=b"})
  void anAttributeOfThousandsOfWordsTellsAFew(String attribute) {
    String name = attribute.split(" ")[0];
    String others = attribute.substring(name.length());
    String page = "<div" + others + " " + name + "='" + words(MANY) + "'>" + words(MANY) + "</div>";
    assertThat(properties(page)).hasSizeBetween(1, 200);
  }

  @Test
  void prefixesOfAllElementsAroundAreNotCopiedForEach() {
    String one = "<i prefix='cc: http://creativecommons.org/ns#' property=cc:license>CC BY</i>";
    Growth.assertLinear(
        MANY / 4,
        n -> "<div prefix='" + words(n).replace(":", ": ") + "'>" + one.repeat(n) + "</div>",
        page -> assertThat(properties(page)).hasSizeGreaterThanOrEqualTo(MANY / 4));
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i + ":b ").collect(Collectors.joining());
  }

  private static List<Property> properties(String statements) {
    String page = "<p>Boats.</p>" + statements;
    try {
      return new DocumentReader(Limits.DEFAULT)
          .read(page.getBytes(UTF_8), "page.html")
          .properties();
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
