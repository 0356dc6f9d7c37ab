package reprint.read.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** The likeliest encoding of bytes that are not valid UTF-8. The only user of Tika's detector. */
final class LegacyCharset {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 12_000;

  /** Below it the detector only guesses: it gives 10 to encodings without any evidence. */
  private static final int SURE = 20;

  /** So few other letters prove nothing; a © or é is likelier than a Š. */
  private static final int FEW = 4;

  private LegacyCharset() {}

  static Charset of(byte[] bytes) {
    if (isDamagedUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    byte[] sample = sample(bytes);
    String western = new String(sample, WESTERN);
    boolean few = western.chars().filter(c -> c > 0x7F).count() <= FEW;
    return few && oddities(western) == 0 ? WESTERN : likeliest(sample);
  }

  /** Text in another encoding rarely has bytes that happen to form a UTF-8 sequence. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      good += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return good > bad;
  }

  /** Length of the UTF-8 sequence that starts at {@code i}; 0: none does. */
  private static int sequence(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    for (int k = 1; k < length; k++) {
      if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The lines with bytes beyond ASCII: only they are evidence. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      telling |= bytes[i] < 0;
      if (bytes[i] == '\n' || i == bytes.length - 1 || i - start > SAMPLE) {
        if (telling) {
          sample.write(bytes, start, i + 1 - start);
        }
        start = i + 1;
        telling = false;
      }
    }
    return sample.toByteArray();
  }

  private static Charset likeliest(byte[] sample) {
    Charset best = WESTERN;
    int fewest = Integer.MAX_VALUE;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Charset charset = Decoder.charset(match.getName());
      if (match.getConfidence() >= SURE && charset != null && isText(charset)) {
        int oddities = oddities(new String(sample, charset));
        if (oddities < fewest) {
          best = charset;
          fewest = oddities;
        }
      }
    }
    return best;
  }

  /** Excludes encodings for other alphabets, and those already ruled out. */
  private static boolean isText(Charset charset) {
    return !charset.name().startsWith("UTF-") && !charset.name().startsWith("IBM");
  }

  /**
   * Counts lost letters, control characters, and characters such as ³ or ¹ in place of a letter.
   */
  private static int oddities(String text) {
    int oddities = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
      boolean sign = c >= 0xA0 && c <= 0xBF && !Character.isLetter(c);
      boolean inside = i > 0 && Character.isLetter(text.charAt(i - 1)) && isLetterAt(text, i + 1);
      oddities += control || c == '\uFFFD' || sign && inside ? 1 : 0;
    }
    return oddities;
  }

  private static boolean isLetterAt(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }
}
