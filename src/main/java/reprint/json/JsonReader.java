package reprint.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;

/** Reads JSON as it is met in the wild, see {@link JsonValue#read}. */
final class JsonReader {
  /** Deepest nesting of objects and arrays that is read. */
  static final int MAX_DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonReader() {}

  static JsonValue read(String text) throws JsonException {
    TreeBuilder tree = new TreeBuilder();
    try (JsonParser parser = FACTORY.createParser(text)) {
      while (!tree.isDone() && parser.nextToken() != null) {
        tree.take(parser);
      }
    } catch (IOException e) {
      throw new JsonException(message(e), offset(e), tree.root());
    }
    if (!tree.isDone()) {
      throw new JsonException("The value is not complete", text.length(), tree.root());
    }
    return tree.root();
  }

  private static String message(IOException e) {
    return e instanceof JacksonException jackson
        ? jackson.getOriginalMessage()
        : String.valueOf(e.getMessage());
  }

  private static int offset(IOException e) {
    return e instanceof JacksonException jackson && jackson.getLocation() != null
        ? (int) Math.max(0, jackson.getLocation().getCharOffset())
        : 0;
  }
}
