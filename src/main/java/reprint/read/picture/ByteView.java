package reprint.read.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of a file that is read by offsets. Outside it all bytes are zero, so a wrong length in a
 * file does no harm.
 */
final class ByteView {
  private final byte[] file;
  private final int start;
  private final int length;

  ByteView(byte[] file) {
    this(file, 0, file.length);
  }

  private ByteView(byte[] file, int start, int length) {
    this.file = file;
    this.start = start;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** The byte at {@code at}, 0 to 255. */
  int at(long at) {
    return at < 0 || at >= length ? 0 : file[start + (int) at] & 0xFF;
  }

  /** Two bytes, big-endian. */
  int two(long at) {
    return at(at) << 8 | at(at + 1);
  }

  /** Four bytes, unsigned, big-endian. */
  long four(long at) {
    return (long) two(at) << 16 | two(at + 2);
  }

  /** Four bytes, unsigned, little-endian. */
  long fourReversed(long at) {
    return Integer.toUnsignedLong(Integer.reverseBytes((int) four(at)));
  }

  boolean startsWith(long at, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (at(at + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The next place of a byte, or {@link #length}. */
  int find(int value, int from) {
    int at = from;
    while (at < length && at(at) != value) {
      at++;
    }
    return at;
  }

  /** The available bytes of the requested part. */
  ByteView part(long from, long size) {
    int begin = (int) Math.max(0, Math.min(from, length));
    int end = (int) Math.max(begin, Math.min(from + size, length));
    return new ByteView(file, start + begin, end - begin);
  }

  byte[] bytes() {
    return Arrays.copyOfRange(file, start, start + length);
  }

  /** As UTF-8, else as Latin 1: the older fields do not say which. */
  String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(file, start, length, StandardCharsets.ISO_8859_1);
    }
  }
}
