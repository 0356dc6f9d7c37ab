package reprint.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** How servers compress content (RFC 9110, 8.4.1). */
final class ContentCoding {
  private static final int GZIP = 0x1F8B;
  private static final int ZLIB_METHOD = 0x08;
  private static final int ZLIB_CHECK = 31;

  /** More codings than this are an attack. */
  private static final int MOST = 2;

  private ContentCoding() {}

  /**
   * The content; the reader sets the limit.
   *
   * @param field {@code Content-Encoding}: the codings in the order they were applied
   */
  static InputStream unpacked(InputStream packed, String field) throws IOException {
    String[] codings = field.toLowerCase(Locale.ROOT).split(",");
    if (codings.length > MOST) {
      throw new IOException("it is compressed " + codings.length + " times");
    }
    InputStream content = packed;
    for (int i = codings.length - 1; i >= 0; i--) {
      content = one(new BufferedInputStream(content), codings[i].strip());
    }
    return content;
  }

  private static InputStream one(InputStream packed, String coding) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> head(packed) == GZIP ? new GZIPInputStream(packed) : packed;
      case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(head(packed))));
      case "br" -> new BrotliInputStream(packed);
      case "", "identity", "none" -> packed;
      default -> throw new IOException("its compression is unknown");
    };
  }

  /** Servers send both, with the zlib header (RFC 1950) and without it. */
  private static boolean isZlib(int head) {
    return (head >> Byte.SIZE & 0x0F) == ZLIB_METHOD && head % ZLIB_CHECK == 0;
  }

  /** The first two bytes. Some crawlers unpack the content but leave the field. */
  private static int head(InputStream packed) throws IOException {
    packed.mark(2);
    int head = packed.read() << Byte.SIZE | packed.read();
    packed.reset();
    return head;
  }
}
