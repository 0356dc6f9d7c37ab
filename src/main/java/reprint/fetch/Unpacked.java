package reprint.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import reprint.archive.Exchange;

/** The content of an answer that the server may have packed for its way. */
final class Unpacked {
  private Unpacked() {}

  /** Its bytes; whoever takes them sets the limit. */
  static InputStream stream(Exchange exchange) throws IOException {
    InputStream packed = new ByteArrayInputStream(exchange.body());
    String coding = exchange.header("Content-Encoding").orElse("").strip();
    return switch (coding.toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> new GZIPInputStream(packed);
      case "deflate" -> new InflaterInputStream(packed);
      case "", "identity" -> packed;
      default -> throw new IOException("an unknown packing");
    };
  }
}
