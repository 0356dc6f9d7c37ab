package reprint.json;

/** A text that is no JSON. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final transient JsonValue partial;

  JsonException(String message, int offset, JsonValue partial) {
    super(message);
    this.offset = offset;
    this.partial = partial;
  }

  /** Where reading ended: 0-based, in UTF-16 units of the text. */
  public int offset() {
    return offset;
  }

  /** The part that was read before, with open objects and arrays closed; null if there is none. */
  public JsonValue partial() {
    return partial;
  }
}
