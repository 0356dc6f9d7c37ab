package reprint.binary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values one after the other; {@link BinaryReader} reads them in the same order. A repeated
 * text is written as a number.
 */
public final class BinaryWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
  private final Map<String, Integer> texts = new HashMap<>();

  /** Writes one value. */
  public interface Part<T> {
    void write(BinaryWriter out, T value);
  }

  /** In one to ten bytes, fewer for numbers near zero. */
  public void number(long number) {
    long rest = number << 1 ^ number >> 63;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) rest | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** In eight bytes: for numbers that use them all. */
  public void bits(long bits) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(bits).array());
  }

  public void real(double number) {
    bits(Double.doubleToRawLongBits(number));
  }

  public void flag(boolean flag) {
    out.write(flag ? 1 : 0);
  }

  /** Char by char, so that half a surrogate pair survives. */
  public void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? 0 : 1 + known);
    if (known == null) {
      boolean narrow = text.chars().allMatch(c -> c < 0x100);
      flag(narrow);
      bytes(narrow ? text.getBytes(StandardCharsets.ISO_8859_1) : wide(text));
    }
  }

  private static byte[] wide(String text) {
    ByteBuffer chars = ByteBuffer.allocate(Character.BYTES * text.length());
    chars.asCharBuffer().put(text);
    return chars.array();
  }

  /** An enum by its name: the order of constants may change. */
  public void constant(Enum<?> constant) {
    text(constant.name());
  }

  public void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  public <T> void list(Collection<T> values, Part<? super T> part) {
    number(values.size());
    for (T value : values) {
      part.write(this, value);
    }
  }

  public <T> void optional(Optional<T> value, Part<? super T> part) {
    flag(value.isPresent());
    if (value.isPresent()) {
      part.write(this, value.get());
    }
  }

  /** Everything written so far. */
  public byte[] toBytes() {
    return out.toByteArray();
  }
}
