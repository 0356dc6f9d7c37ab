package reprint.binary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link BinaryWriter} wrote. For any bytes it returns values or throws {@link
 * DamagedException}, and never reserves more memory than the bytes can fill.
 */
public final class BinaryReader {
  /** Depth of nested lists; a rule file may have a tenth. */
  private static final int DEEPEST = 500;

  private final String name;
  private final byte[] bytes;
  private final int end;
  private final List<String> texts = new ArrayList<>();
  private int at;
  private int depth;

  /** Reads one value. */
  public interface Part<T> {
    T read(BinaryReader in) throws DamagedException;
  }

  /**
   * The first bytes of an array.
   *
   * @param name of the whole, for the error message
   * @param bytes not to be changed
   */
  BinaryReader(String name, byte[] bytes, int end) {
    this.name = name;
    this.bytes = bytes;
    this.end = end;
  }

  /** A part written separately and stored as {@link #bytes}. */
  public static BinaryReader of(byte[] part) {
    return new BinaryReader("a part", part, part.length);
  }

  /** The exception for a value that makes no sense. */
  public DamagedException damaged() {
    return new DamagedException(name + " is damaged");
  }

  /** Skips {@code length} bytes and returns where they start. */
  private int take(long length) throws DamagedException {
    if (length < 0 || length > end - at) {
      throw damaged();
    }
    int start = at;
    at += (int) length;
    return start;
  }

  public long number() throws DamagedException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[take(1)];
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number >>> 1 ^ -(number & 1);
      }
    }
    throw damaged();
  }

  /** A number that fits an {@code int}. */
  public int integer() throws DamagedException {
    long number = number();
    if (number != (int) number) {
      throw damaged();
    }
    return (int) number;
  }

  public long bits() throws DamagedException {
    return ByteBuffer.wrap(bytes).getLong(take(Long.BYTES));
  }

  public double real() throws DamagedException {
    return Double.longBitsToDouble(bits());
  }

  public boolean flag() throws DamagedException {
    return bytes[take(1)] != 0;
  }

  public String text() throws DamagedException {
    int known = integer();
    if (known < 0 || known > texts.size()) {
      throw damaged();
    }
    if (known > 0) {
      return texts.get(known - 1);
    }
    boolean narrow = flag();
    int length = integer();
    int start = take(length);
    String text =
        narrow
            ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
            : ByteBuffer.wrap(bytes, start, length).slice().asCharBuffer().toString();
    texts.add(text);
    return text;
  }

  /**
   * One of the constants of an enum.
   *
   * @param constants all of them
   */
  public <E extends Enum<?>> E constant(E[] constants) throws DamagedException {
    String wanted = text();
    for (E constant : constants) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw damaged();
  }

  public byte[] bytes() throws DamagedException {
    int length = integer();
    int start = take(length);
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  /** Reads bytes and compares them, without a copy. */
  public boolean isNext(byte[] expected) throws DamagedException {
    int length = integer();
    int start = take(length);
    return Arrays.equals(bytes, start, start + length, expected, 0, expected.length);
  }

  public <T> List<T> list(Part<? extends T> part) throws DamagedException {
    int count = integer();
    if (count < 0 || count > end - at || ++depth > DEEPEST) {
      throw damaged(); // each value takes a byte at least
    }
    List<T> values = new ArrayList<>(Math.min(count, 1000));
    for (int i = 0; i < count; i++) {
      values.add(part.read(this));
    }
    depth--;
    return values;
  }

  public <T> Optional<T> optional(Part<? extends T> part) throws DamagedException {
    return flag() ? Optional.of(part.read(this)) : Optional.empty();
  }
}
