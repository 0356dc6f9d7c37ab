package reprint.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;
import reprint.text.Span;

/** Marks without end over one letter are put in order soon, and keep their places. */
class StreamSafeNormalizerTest {
  private static final String MARKS = "\u0301\u0323";

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void timeIsLinear(String name) {
    Growth.assertLinear(20_000, n -> "Boats c" + MARKS.repeat(n), text -> read(text, name));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15})
  void asManyAsALanguageHasAreNotParted(int pairs) {
    assertThat(read("c" + MARKS.repeat(pairs) + "d", "a.txt").text()).doesNotContain("\u034F");
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 40, 1_000})
  void whatStandsBehindKeepsItsPlace(int pairs) {
    Document document = read("c" + MARKS.repeat(pairs) + " boats", "a.txt");
    int boats = document.text().indexOf("boats");
    assertThat(document.text()).contains("\u034F");
    assertThat(document.locate(new Span(boats, 5)).column()).isEqualTo(2 * pairs + 3);
  }

  private Document read(String text, String name) {
    try {
      return reader.read(text.getBytes(UTF_8), name);
    } catch (ReadException e) {
      throw new IllegalStateException(e);
    }
  }
}
