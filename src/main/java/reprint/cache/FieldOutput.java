package reprint.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Optional;

/** Writes the fields of records; {@link FieldInput} reads them in the same order. */
class FieldOutput {
  private final DataOutputStream out;

  FieldOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** Writes one thing. */
  interface Part<T> {
    void write(T thing) throws IOException;
  }

  final void number(int number) throws IOException {
    out.writeInt(number);
  }

  final void day(long day) throws IOException {
    out.writeLong(day);
  }

  final void share(double share) throws IOException {
    out.writeDouble(share);
  }

  /** Unit by unit, so that a text with half a surrogate pair comes back as it was. */
  final void text(String text) throws IOException {
    boolean narrow = text.chars().allMatch(c -> c < 0x100);
    out.writeInt(narrow ? text.length() : -text.length());
    if (narrow) {
      out.writeBytes(text);
    } else {
      ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
      units.asCharBuffer().put(text);
      out.write(units.array());
    }
  }

  final void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  final void constant(Enum<?> constant) throws IOException {
    out.writeByte(constant.ordinal());
  }

  final void texts(Collection<String> texts) throws IOException {
    all(texts, this::text);
  }

  final <T> void all(Collection<T> things, Part<T> part) throws IOException {
    out.writeInt(things.size());
    for (T thing : things) {
      part.write(thing);
    }
  }

  final <T> void maybe(Optional<T> thing, Part<T> part) throws IOException {
    out.writeBoolean(thing.isPresent());
    if (thing.isPresent()) {
      part.write(thing.get());
    }
  }
}
