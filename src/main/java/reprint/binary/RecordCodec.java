package reprint.binary;

import java.util.Map;

/**
 * Writes and reads records and their contents: numbers, texts, enums, dates, records, and lists,
 * sets, maps and optionals of these. It inspects the components once, when it is made. If a
 * component is added, it is written from then on, and older data is no longer read.
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
   * @throws IllegalArgumentException if the type of a component, or of a nested one, is not
   *     supported
   */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(type, Map.of());
  }

  /**
   * The same for a record with an interface among its components; only its {@code standIn} is
   * written.
   */
  public static <T extends Record, I> RecordCodec<T> of(
      Class<T> type, Class<I> part, Class<? extends I> standIn) {
    return new RecordCodec<>(type, Map.of(part, standIn));
  }

  /** Writes a value after the structure of its type. */
  public void write(BinaryWriter out, T value) {
    out.number(shape);
    form.write(out, value);
  }

  /** Reads values of a codec with the same structure. */
  public T read(BinaryReader in) throws DamagedException {
    if (in.number() != shape) {
      throw in.damaged();
    }
    return type.cast(form.read(in));
  }
}
