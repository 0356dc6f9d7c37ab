package reprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the tokens of one value together. */
final class TreeBuilder {
  /** A number longer than this is kept as text: arithmetic on it would take too long. */
  private static final int MAX_DIGITS = 100;

  private final Deque<Open> open = new ArrayDeque<>();
  private JsonValue root;

  /** Whether the value is complete. */
  boolean isDone() {
    return root != null && open.isEmpty();
  }

  /** The part that was read so far; null if there is none. */
  JsonValue root() {
    return root;
  }

  void take(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.FIELD_NAME) {
      open.peek().name = parser.currentName();
    } else if (token.isStructEnd()) {
      open.pop();
    } else {
      Open container = token.isStructStart() ? new Open(token == JsonToken.START_OBJECT) : null;
      Object raw = container == null ? scalar(parser, token) : container.view;
      add(new JsonValue(raw, (int) parser.currentTokenLocation().getCharOffset()));
      if (container != null) {
        open.push(container);
      }
    }
  }

  private void add(JsonValue value) {
    if (open.isEmpty()) {
      root = value;
    } else {
      open.peek().add(value);
    }
  }

  private static Object scalar(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          parser.getTextLength() > MAX_DIGITS ? parser.getText() : number(parser.getText());
      default -> parser.getText();
    };
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** An object or array that is still open. */
  private static final class Open {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private final List<JsonValue> items = new ArrayList<>();
    private final boolean isObject;
    private final Object view;
    private String name = "";

    Open(boolean isObject) {
      this.isObject = isObject;
      view = isObject ? Collections.unmodifiableMap(members) : Collections.unmodifiableList(items);
    }

    void add(JsonValue value) {
      if (isObject) {
        members.put(name, value);
      } else {
        items.add(value);
      }
    }
  }
}
