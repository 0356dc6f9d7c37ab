package reprint.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields that {@link FieldOutput} wrote. */
class FieldInput {
  private final ByteBuffer in;

  FieldInput(ByteBuffer in) {
    this.in = in;
  }

  /** Reads one thing. */
  interface Part<T> {
    T read() throws IOException;
  }

  final int number() {
    return in.getInt();
  }

  final long day() {
    return in.getLong();
  }

  final double share() {
    return in.getDouble();
  }

  final String text() {
    int length = in.getInt();
    byte[] bytes = bytes(length < 0 ? -length * Character.BYTES : length);
    return length < 0
        ? ByteBuffer.wrap(bytes).asCharBuffer().toString()
        : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  /** Reads bytes and tells whether they are these. */
  final boolean isNext(byte[] expected) {
    int length = in.getInt();
    if (length != expected.length || length > in.remaining()) {
      return false;
    }
    ByteBuffer next = in.slice(in.position(), length);
    in.position(in.position() + length);
    return next.equals(ByteBuffer.wrap(expected));
  }

  final <E> E constant(E[] constants) {
    return constants[in.get()];
  }

  final List<String> texts() throws IOException {
    return all(this::text);
  }

  final <T> List<T> all(Part<T> part) throws IOException {
    List<T> things = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      things.add(part.read());
    }
    return things;
  }

  final <T> Optional<T> maybe(Part<T> part) throws IOException {
    return in.get() == 0 ? Optional.empty() : Optional.of(part.read());
  }
}
