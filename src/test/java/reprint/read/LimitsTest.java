package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each limit is met exactly, then passed by one. */
class LimitsTest {
  private static final Limits WIDE = Limits.DEFAULT;

  @Test
  void bytes() throws Exception {
    Limits limits = new Limits(12, WIDE.characters(), WIDE.depth(), WIDE.blocks(), WIDE.seconds());
    assertThat(read("Boats sail.\n", limits).text()).isEqualTo("Boats sail.");
    assertRefused("Boats sail..\n", limits, "has more than 12 bytes (limit `bytes`)");
  }

  @Test
  void characters() throws Exception {
    Limits limits = new Limits(WIDE.bytes(), 6, WIDE.depth(), WIDE.blocks(), WIDE.seconds());
    assertThat(read("Möwen.", limits).text()).isEqualTo("Möwen.");
    assertRefused("Möwen..", limits, "has more than 6 characters of text (limit `characters`)");
  }

  @Test
  void blocks() throws Exception {
    Limits limits = new Limits(WIDE.bytes(), WIDE.characters(), WIDE.depth(), 2, WIDE.seconds());
    assertThat(read("One here.\n\nTwo here.", limits).blocks()).hasSize(2);
    assertRefused(
        "One here.\n\nTwo here.\n\nThree here.",
        limits,
        "has more than 2 blocks of text (limit `blocks`)");
  }

  @Test
  void depth() throws Exception {
    Limits limits = new Limits(WIDE.bytes(), WIDE.characters(), 3, WIDE.blocks(), WIDE.seconds());
    DocumentReader reader = new DocumentReader(limits);
    assertThat(reader.read("> > > x".getBytes(StandardCharsets.UTF_8), "a.md").text())
        .isEqualTo("x");
    assertThat(reader.read("> > > > x".getBytes(StandardCharsets.UTF_8), "a.md").text())
        .isEqualTo("> x");
  }

  @Test
  void aLimitOfNothingIsAWrongCall() {
    assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Document read(String text, Limits limits) throws ReadException {
    return new DocumentReader(limits).read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
  }

  private static void assertRefused(String text, Limits limits, String message) {
    assertThatThrownBy(() -> read(text, limits))
        .isInstanceOf(ReadException.class)
        .hasMessage(message);
  }
}
