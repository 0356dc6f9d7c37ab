package reprint.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;

/** Markdown that commonmark reads in the square of its length or worse is read in time. */
class CrowdedMarkdownTest {
  /** Characters of the shorter text. */
  private static final int LENGTH = 150_000;

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\``", "``\\", "*_* _ ", "*[a](b)", "[ (](", "[](((", "![", "[![", "_*", "a_ ", "[a](<b"
      })
  void signsThatMatchNothingAreReadAsPlainTextAndThatIsSaid(String signs) {
    Growth.assertLinear(
        LENGTH,
        length -> "Boats.\n\n" + signs.repeat(length / signs.length()),
        text -> assertReadAsPlainText(text, signs));
  }

  private void assertReadAsPlainText(String text, String signs) {
    Document document = read(text);
    assertThat(document.text()).startsWith("Boats.");
    assertThat(document.text()).contains(signs);
    assertThat(document.notifications())
        .singleElement()
        .satisfies(n -> assertThat(n.line()).isEqualTo(3))
        .satisfies(n -> assertThat(n.message()).contains("read as plain text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|a|b|\n", "[a]: b\n", "1) a\n", "(a\n"})
  void aParagraphOfManyLinesIsRead(String line) {
    Growth.assertLinear(
        LENGTH,
        length -> "[\n" + line.repeat(length / line.length()),
        text -> assertThat(read(text).notifications()).isEmpty());
  }

  @Test
  void aThousandLinksInAParagraphStayLinks() throws Exception {
    Document document = read("See [`a`](https://boats.example/a), *too*.\n".repeat(1_000));
    assertThat(document.links()).hasSize(1_000);
    assertThat(document.notifications()).isEmpty();
  }

  @Test
  void aTableOfTenThousandColumnsAndRowsIsRefused() {
    String table = "|a".repeat(10_000) + "\n" + "|-".repeat(10_000) + "\n" + "|a\n".repeat(10_000);
    assertThatThrownBy(() -> reader.read(table.getBytes(UTF_8), "a.md"))
        .hasMessageContaining("table cells (limit `blocks`)");
  }

  @Test
  void aTableOfAsManyCellsAsALimitAllowsIsRead() throws Exception {
    Limits limits = new Limits(1000, 1000, 10, 12, 5);
    String table = "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(3);
    assertThat(new DocumentReader(limits).read(table.getBytes(UTF_8), "a.md").blocks()).hasSize(8);
    assertThatThrownBy(
            () -> new DocumentReader(limits).read((table + "|e\n").getBytes(UTF_8), "a.md"))
        .hasMessageContaining("limit `blocks`");
  }

  private Document read(String text) {
    try {
      return reader.read(text.getBytes(UTF_8), "a.md");
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
