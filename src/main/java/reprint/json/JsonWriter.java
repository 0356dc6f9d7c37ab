package reprint.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes JSON as it goes, in the order of the calls, with {@code \n} for line ends. What a terminal
 * or a reader could take for a command (control characters, changes of the direction of writing) is
 * written as an escape. A failing writer is an {@link UncheckedIOException}. Long because each kind
 * of value has a method of its own.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator out;

  /**
   * A writer of one or more values.
   *
   * @param indented over many lines, two spaces a level; else each value on one line
   */
  public JsonWriter(Writer writer, boolean indented) {
    try {
      out = FACTORY.createGenerator(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.setCharacterEscapes(new Invisible());
    if (indented) {
      out.setPrettyPrinter(indentation());
    }
  }

  private static DefaultPrettyPrinter indentation() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withRootSeparator("")
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** {@code "name": value}; null is written as such. */
  public JsonWriter field(String name, String value) {
    return write(() -> out.writeStringField(name, value));
  }

  /** {@code "name": value}. */
  public JsonWriter field(String name, long value) {
    return write(() -> out.writeNumberField(name, value));
  }

  /** {@code "name": value}. */
  public JsonWriter field(String name, double value) {
    return write(() -> out.writeNumberField(name, value));
  }

  /** {@code "name": value}. */
  public JsonWriter field(String name, boolean value) {
    return write(() -> out.writeBooleanField(name, value));
  }

  /** {@code "name": value}, or {@code "name": null} for "". */
  public JsonWriter orNull(String name, String value) {
    return field(name, value.isEmpty() ? null : value);
  }

  /** {@code "name": value}, or nothing for "". */
  public JsonWriter unlessEmpty(String name, String value) {
    return value.isEmpty() ? this : field(name, value);
  }

  /** {@code "name": value}, or nothing for 0. */
  public JsonWriter unlessZero(String name, long value) {
    return value == 0 ? this : field(name, value);
  }

  /** {@code "name": [value, …]}. */
  public JsonWriter strings(String name, Collection<String> values) {
    begin(name, '[');
    values.forEach(v -> write(() -> out.writeString(v)));
    return end();
  }

  /** {@code "name": [{…}, …]}: the fields of each item are written by {@code fields}. */
  public <T> JsonWriter objects(String name, Collection<T> items, Consumer<? super T> fields) {
    begin(name, '[');
    items.forEach(item -> object(() -> fields.accept(item)));
    return end();
  }

  /** {@code "name": {…}}. */
  public JsonWriter object(String name, Runnable fields) {
    begin(name, '{');
    fields.run();
    return end();
  }

  /** {@code {…}}: a value of its own, or an item of an array. */
  public JsonWriter object(Runnable fields) {
    begin('{');
    fields.run();
    return end();
  }

  /** Opens what {@link #end} closes, as a field. */
  public JsonWriter begin(String name, char bracket) {
    write(() -> out.writeFieldName(name));
    return begin(bracket);
  }

  /** Opens what {@link #end} closes: <code>{</code> or {@code [}. */
  public JsonWriter begin(char bracket) {
    return write(bracket == '{' ? out::writeStartObject : out::writeStartArray);
  }

  /** Closes the innermost open object or array. */
  public JsonWriter end() {
    return write(out.getOutputContext().inObject() ? out::writeEndObject : out::writeEndArray);
  }

  /** A tree of maps, lists, texts, numbers and booleans; the fields of a map are sorted. */
  public JsonWriter tree(Object value) {
    if (value instanceof Map<?, ?> map) {
      begin('{');
      for (Map.Entry<?, ?> field : new TreeMap<>(map).entrySet()) {
        write(() -> out.writeFieldName((String) field.getKey()));
        tree(field.getValue());
      }
      return end();
    }
    if (value instanceof Collection<?> items) {
      begin('[');
      items.forEach(this::tree);
      return end();
    }
    return write(() -> out.writePOJO(value));
  }

  /** Writes a line end between two values and flushes the writer. */
  public JsonWriter line() {
    return write(
        () -> {
          out.writeRaw('\n');
          out.flush();
        });
  }

  private JsonWriter write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Escapes what cannot be seen, beyond what JSON itself demands (RFC 8259 §7). */
  private static final class Invisible extends CharacterEscapes {
    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      int type = Character.getType(c);
      boolean plain =
          type != Character.CONTROL
              && type != Character.FORMAT
              && type != Character.LINE_SEPARATOR
              && type != Character.PARAGRAPH_SEPARATOR;
      return plain ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
    }
  }
}
