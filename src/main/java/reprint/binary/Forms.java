package reprint.binary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form of each type that a value can hold; collects the structure of all of them. */
final class Forms {
  private final Map<Type, Form> known = new HashMap<>();
  private final Map<Class<?>, Class<?>> standIns;
  private final StringBuilder shape = new StringBuilder();

  /**
   * Forms of simple values; others are made on demand.
   *
   * @param standIns the record that stands for an interface
   */
  Forms(Map<Class<?>, Class<?>> standIns) {
    this.standIns = standIns;
    known.put(String.class, Form.of(BinaryWriter::text, BinaryReader::text));
    known.put(int.class, Form.<Integer>of(BinaryWriter::number, BinaryReader::integer));
    known.put(Integer.class, known.get(int.class));
    known.put(long.class, Form.<Long>of(BinaryWriter::number, BinaryReader::number));
    known.put(double.class, Form.of(BinaryWriter::real, BinaryReader::real));
    known.put(boolean.class, Form.of(BinaryWriter::flag, BinaryReader::flag));
    known.put(long[].class, Form.of(Forms::write, Forms::longs));
    known.put(Instant.class, Form.of(Forms::write, Forms::instant));
    known.put(LocalDate.class, Form.of(Forms::write, in -> LocalDate.ofEpochDay(in.number())));
  }

  /** Names and types of all record components so far. */
  String shape() {
    return shape.toString();
  }

  Form of(Type type) {
    Form form = known.get(type);
    if (form == null) {
      form = type instanceof ParameterizedType of ? collection(of) : ofClass((Class<?>) type);
      known.put(type, form);
    }
    return form;
  }

  private Form ofClass(Class<?> type) {
    if (type.isEnum()) {
      Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
      return Form.<Enum<?>>of(BinaryWriter::constant, in -> in.constant(constants));
    }
    Class<?> record = standIns.getOrDefault(type, type);
    if (!record.isRecord()) {
      throw new IllegalArgumentException("nothing says how to write " + type);
    }
    RecordForm form = new RecordForm(record);
    known.put(type, form);
    shape.append(record.getName());
    List<Form> components = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      shape.append(' ').append(component.getName());
      shape.append(' ').append(component.getGenericType().getTypeName());
      components.add(of(component.getGenericType()));
    }
    form.hold(components);
    return form;
  }

  private Form collection(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    Form item = of(of[0]);
    if (type.getRawType() == List.class) {
      return Form.<List<?>>of(
          (out, list) -> out.list(list, item::write), in -> in.list(item::read));
    }
    if (type.getRawType() == Set.class) {
      return Form.<Set<?>>of(
          (out, set) -> out.list(set, item::write), in -> new LinkedHashSet<>(in.list(item::read)));
    }
    if (type.getRawType() == Optional.class) {
      return Form.<Optional<?>>of(
          (out, value) -> out.optional(value, item::write), in -> in.optional(item::read));
    }
    if (type.getRawType() == Map.class) {
      return map(item, of(of[1]));
    }
    throw new IllegalArgumentException("nothing says how to write " + type);
  }

  private static Form map(Form key, Form value) {
    return Form.<Map<?, ?>>of(
        (out, map) -> {
          Collection<? extends Map.Entry<?, ?>> entries = map.entrySet();
          out.list(
              entries,
              (to, entry) -> {
                key.write(to, entry.getKey());
                value.write(to, entry.getValue());
              });
        },
        in -> {
          Map<Object, Object> map = new LinkedHashMap<>();
          in.list(from -> map.put(key.read(from), value.read(from)));
          return map;
        });
  }

  private static void write(BinaryWriter out, long[] numbers) {
    out.number(numbers.length);
    for (long number : numbers) {
      out.bits(number);
    }
  }

  private static long[] longs(BinaryReader in) throws DamagedException {
    return in.list(BinaryReader::bits).stream().mapToLong(n -> n).toArray();
  }

  private static void write(BinaryWriter out, Instant instant) {
    out.number(instant.getEpochSecond());
    out.number(instant.getNano());
  }

  private static Instant instant(BinaryReader in) throws DamagedException {
    return Instant.ofEpochSecond(in.number(), in.integer());
  }

  private static void write(BinaryWriter out, LocalDate day) {
    out.number(day.toEpochDay());
  }
}
