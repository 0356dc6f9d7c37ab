package reprint.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import reprint.read.Limits;

/** The page in a record, unpacked. */
record PageBytes(Limits limits) {
  /** Media types that may hold an article; style sheets, scripts and pictures do not. */
  private static final Set<String> PAGES =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");

  /** Empty if it holds no page. */
  byte[] of(WarcTargetRecord target) throws IOException {
    if (target instanceof WarcResponse response) {
      HttpResponse http = response.http();
      return http.status() == 200 && isPage(type(target))
          ? asUtf8(content(unpacked(http)), http)
          : new byte[0];
    }
    return target instanceof WarcResource && isPage(type(target))
        ? content(target.body().stream())
        : new byte[0];
  }

  private static InputStream unpacked(HttpResponse http) throws IOException {
    String codings = String.join(",", http.headers().all("Content-Encoding"));
    return ContentCoding.unpacked(http.body().stream(), codings);
  }

  private byte[] content(InputStream stream) throws IOException {
    return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
  }

  /** The media type that the server stated, in lower case; "": none. */
  static String type(WarcTargetRecord target) throws IOException {
    Message message = target instanceof WarcResponse response ? response.http() : target;
    return plain(message.headers().first("Content-Type").orElse(""));
  }

  /**
   * Whether a media type as written by a server may be that of an article; "" if the server stated
   * none.
   */
  static boolean isPage(String contentType) {
    return contentType.isBlank() || PAGES.contains(plain(contentType));
  }

  private static String plain(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The server's encoding wins over the page's own, as in browsers; a byte order mark conveys it.
   */
  private static byte[] asUtf8(byte[] bytes, HttpResponse http) throws IOException {
    MediaType type = http.contentType();
    String named = type.parameters().getOrDefault("charset", "");
    boolean other =
        type.type().equals("text")
            && !named.isEmpty()
            && !named.equalsIgnoreCase("utf-8")
            && isKnown(named);
    return other
        ? ("\uFEFF" + new String(bytes, Charset.forName(named))).getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
