package reprint.read.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import reprint.read.build.Source;

/**
 * Bytes become text: by the byte order mark, as UTF-8 if they are valid, by the declared encoding,
 * else by the likeliest.
 */
public final class Decoder {
  private static final int HEAD = 1024;

  private Decoder() {}

  /** The text of {@code bytes}; {@code declared} as in {@link Source#decode}. */
  public static Decoded decode(byte[] bytes, UnaryOperator<String> declared) {
    Charset unicode = UnicodeMark.charset(bytes);
    if (unicode != null) {
      return lenient(bytes, unicode);
    }
    Charset stated = charset(declared.apply(head(bytes)));
    if (stated != null && isSevenBit(stated)) {
      return lenient(bytes, stated);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return decoded(utf8, StandardCharsets.UTF_8);
    }
    return lenient(bytes, stated != null ? stated : LegacyCharset.of(bytes));
  }

  /**
   * The encoding of that name, interpreted as browsers do: ISO-8859-1 and ASCII mean windows-1252
   * (WHATWG Encoding §4.2). Null: no such name.
   */
  static Charset charset(String name) {
    String trimmed = name.strip().toLowerCase(Locale.ROOT);
    try {
      Charset found = trimmed.isEmpty() ? null : Charset.forName(trimmed);
      boolean western =
          StandardCharsets.ISO_8859_1.equals(found) || StandardCharsets.US_ASCII.equals(found);
      return western ? Charset.forName("windows-1252") : found;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** ISO-2022-JP and the like are also valid UTF-8, but mean something else. */
  private static boolean isSevenBit(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().equals("HZ-GB-2312");
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    String text = strict(bytes, charset);
    if (text != null) {
      return decoded(text, charset);
    }
    Decoded lossy = decoded(new String(bytes, charset), charset);
    return new Decoded(lossy.text(), lossy.charset(), Math.max(0, lossy.text().indexOf('\uFFFD')));
  }

  private static Decoded decoded(String text, Charset charset) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Decoded(unmarked, charset.name(), -1);
  }
}
