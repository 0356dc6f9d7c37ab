package reprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  @Test
  void everyKindOfValueIsRead() throws JsonException {
    JsonValue value =
        JsonValue.read("{\"s\":\"a\\/b\",\"n\":-1.50,\"t\":true,\"x\":null,\"l\":[1,{}]}");

    assertThat(value.get("s").text()).isEqualTo("a/b");
    assertThat(value.get("n").raw()).isEqualTo(new BigDecimal("-1.50"));
    assertThat(value.get("t").raw()).isEqualTo(true);
    assertThat(value.get("x").raw()).isNull();
    assertThat(value.get("l").items()).hasSize(2);
    assertThat(value.members().keySet()).containsExactly("s", "n", "t", "x", "l");
  }

  @Test
  void everyValueKnowsItsPlace() throws JsonException {
    String text = "\n {\"a\": [\"é😀\", \"b\"]}";

    JsonValue items = JsonValue.read(text).get("a");

    assertThat(text.substring(items.offset())).startsWith("[");
    assertThat(text.substring(items.items().get(1).offset())).startsWith("\"b\"");
  }

  @Test
  void aSingleValueIsAListOfItself() throws JsonException {
    assertThat(JsonValue.read("[\"a\"]").items())
        .isEqualTo(
            JsonValue.read(" \"a\"").items().stream().map(v -> new JsonValue(v.raw(), 1)).toList());
    assertThat(JsonValue.read("null").items()).isEmpty();
  }

  @Test
  void slipsOfHandWrittenJsonAreForgiven() throws JsonException {
    for (String slip :
        List.of(
            "{\"a\":\"b\",}",
            "{'a':'b'}",
            "{a:\"b\"}",
            "/* made by hand */ {\"a\":\"b\"}",
            "{\"a\":\"b\"};",
            "{\"a\":\"b\"} rubbish {")) {
      assertThat(JsonValue.read(slip).get("a").text()).as(slip).isEqualTo("b");
    }
    assertThat(JsonValue.read("[\"two\nlines\"]").items().get(0).text()).isEqualTo("two\nlines");
  }

  @Test
  void brokenTextTellsWhereAndKeepsWhatWasRead() {
    assertThatThrownBy(() -> JsonValue.read("{\"a\":\"b\",\"c\":}}"))
        .isInstanceOfSatisfying(
            JsonException.class,
            e -> {
              assertThat(e.offset()).isBetween(12, 15);
              assertThat(e.partial().get("a").text()).isEqualTo("b");
            });
    assertThatThrownBy(() -> JsonValue.read("{\"a\":[1,2")).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonValue.read("  ")).isInstanceOf(JsonException.class);
  }

  @Test
  void nestingOneTooDeepIsRefused() throws JsonException {
    String deepest = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);

    assertThat(JsonValue.read(deepest).items()).hasSize(1);
    assertThatThrownBy(() -> JsonValue.read("[" + deepest + "]")).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonValue.read("[".repeat(1_000_000)))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void hugeNumbersStayText() throws JsonException {
    assertThat(JsonValue.read("9".repeat(500)).raw()).isEqualTo("9".repeat(500));
    assertThat(JsonValue.read("1e999999999").text()).isNotEmpty();
  }
}
