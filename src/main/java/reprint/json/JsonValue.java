package reprint.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A JSON value and its place.
 *
 * @param raw a {@code Map<String, JsonValue>} in the order of the text (of a repeated key the last
 *     value counts), a {@code List<JsonValue>}, a {@code String}, a {@link BigDecimal}, a {@code
 *     Boolean} or null
 * @param offset of its first unit in the text, 0-based, in UTF-16 units: of a string the quote
 */
public record JsonValue(Object raw, int offset) {

  /**
   * The first value of {@code text}, read as JSON is met in the wild: comments, single quotes,
   * names without quotes, trailing commas, line ends inside strings and anything after the value
   * are skipped.
   *
   * @throws JsonException if the value is broken, nested deeper than 200 or missing; the exception
   *     has the part that was read before that place
   */
  public static JsonValue read(String text) throws JsonException {
    return JsonReader.read(text);
  }

  /** The members of an object; empty for anything else. */
  @SuppressWarnings("unchecked") // TreeBuilder puts nothing else there
  public Map<String, JsonValue> members() {
    return raw instanceof Map ? (Map<String, JsonValue>) raw : Map.of();
  }

  /** The items of an array; any other value is a list of itself, null an empty list. */
  @SuppressWarnings("unchecked") // TreeBuilder puts nothing else there
  public List<JsonValue> items() {
    if (raw instanceof List) {
      return (List<JsonValue>) raw;
    }
    return raw == null ? List.of() : List.of(this);
  }

  /** A string, number or truth value as text; "" for anything else. */
  public String text() {
    if (raw instanceof BigDecimal number) {
      return number.toString();
    }
    return raw instanceof String || raw instanceof Boolean ? raw.toString() : "";
  }

  /** The member {@code name} of an object; null if it has none. */
  public JsonValue get(String name) {
    return members().get(name);
  }

  /** Whether it is neither object nor array nor null. */
  public boolean isScalar() {
    return raw != null && !(raw instanceof Map) && !(raw instanceof List);
  }
}
