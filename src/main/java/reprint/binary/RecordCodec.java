package reprint.binary;

import java.util.Map;

/**
 * Writes and reads records with all that they hold: numbers, texts, enums, dates, records, and
 * lists, sets, maps and options of these. It looks at the records' components once, when it is
 * made; a component that is added to one is written from then on, and what was written before is
 * not read any more.
 *
 * @param <T> a record
 */
public final class RecordCodec<T extends Record> {
  private final Class<T> type;
  private final Form form;
  private final int shape;

  private RecordCodec(Class<T> type, Map<Class<?>, Class<?>> standIns) {
    Forms forms = new Forms(standIns);
    this.type = type;
    form = forms.of(type);
    shape = forms.shape().hashCode();
  }

  /**
   * A codec of a record.
   *
   * @throws IllegalArgumentException if one of its components, or of theirs, has another type
   */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(type, Map.of());
  }

  /**
   * The same where one component is an interface, and {@code standIn} all that is written of it.
   */
  public static <T extends Record, I> RecordCodec<T> of(
      Class<T> type, Class<I> part, Class<? extends I> standIn) {
    return new RecordCodec<>(type, Map.of(part, standIn));
  }

  /** Writes a value behind the shape of its type. */
  public void write(BinaryWriter out, T value) {
    out.number(shape);
    form.write(out, value);
  }

  /** Reads what was written by a codec of the same shape. */
  public T read(BinaryReader in) throws DamagedException {
    if (in.number() != shape) {
      throw in.damaged();
    }
    return type.cast(form.read(in));
  }
}
