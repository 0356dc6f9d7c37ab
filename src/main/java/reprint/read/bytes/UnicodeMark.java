package reprint.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Recognises UTF-8, UTF-16 and UTF-32 by the byte order mark, or by the positions of zero bytes.
 */
final class UnicodeMark {
  private static final int SAMPLE = 4096;

  private UnicodeMark() {}

  /** Null: neither mark nor pattern. */
  static Charset charset(byte[] bytes) {
    Charset marked = marked(bytes);
    return marked != null ? marked : unmarked(bytes);
  }

  private static Charset marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Text of European languages in UTF-16 has a zero in nearly every second byte; the test requires
   * half of them, and hardly any in between.
   */
  private static Charset unmarked(byte[] bytes) {
    int pairs = Math.min(SAMPLE, bytes.length) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || pairs < 2) {
      return null;
    }
    if (low * 2 >= pairs && high * 50 <= pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return high * 2 >= pairs && low * 50 <= pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
