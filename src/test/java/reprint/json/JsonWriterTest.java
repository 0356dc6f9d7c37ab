package reprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final StringWriter out = new StringWriter();

  @Test
  void writesInTheOrderOfTheCalls() {
    JsonWriter json = new JsonWriter(out, false);
    json.object(
            () ->
                json.field("b", "x")
                    .orNull("a", "")
                    .unlessEmpty("none", "")
                    .unlessZero("zero", 0)
                    .field("n", 1)
                    .field("d", 0.5)
                    .field("t", true)
                    .strings("s", List.of("1", "2"))
                    .objects("o", List.of(1, 2), i -> json.field("i", i)))
        .line();
    assertThat(out)
        .hasToString(
            """
            {"b":"x","a":null,"n":1,"d":0.5,"t":true,"s":["1","2"],"o":[{"i":1},{"i":2}]}
            """);
  }

  @Test
  void indentedIsTheSameOnEverySystem() {
    JsonWriter json = new JsonWriter(out, true);
    json.object(() -> json.strings("s", List.of("1")).strings("e", List.of())).line();
    assertThat(out).hasToString("{\n  \"s\": [\n    \"1\"\n  ],\n  \"e\": []\n}\n");
  }

  @Property
  void whatWasWrittenIsRead(@ForAll String text) throws JsonException {
    StringWriter written = new StringWriter();
    JsonWriter json = new JsonWriter(written, false);
    json.object(() -> json.field("v", text)).line();
    assertThat(JsonValue.read(written.toString()).get("v").text()).isEqualTo(text);
  }

  @Property
  void nothingInvisibleIsWrittenAsItIs(@ForAll String text) {
    StringWriter written = new StringWriter();
    JsonWriter json = new JsonWriter(written, false);
    json.object(() -> json.field("v", text + "\u001b\u009b\u202e\u2028")).line();
    assertThat(written.toString().strip().codePoints())
        .noneMatch(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || c == 0x202E);
  }

  @Test
  void aFailingWriterIsReported() {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] signs, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new JsonWriter(broken, false).object(() -> {}).line())
        .isInstanceOf(UncheckedIOException.class);
  }
}
