package reprint.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises files by their first bytes, whatever their name. */
final class Sniffer {
  private static final int SAMPLE = 65_536;
  private static final int HEAD = 1024;

  /** Latin-1 beginnings that no text has, from the formats' own specifications. */
  private static final List<Magic> MAGIC =
      List.of(
          new Magic("\u0089PNG\r\n\u001A\n", "image/png"),
          new Magic("\u00FF\u00D8\u00FF", "image/jpeg"),
          new Magic("GIF87a", "image/gif"),
          new Magic("GIF89a", "image/gif"),
          new Magic(
              "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "application/x-ole-storage"),
          new Magic("{\\rtf", "application/rtf"),
          new Magic("\u001F\u008B", "application/gzip"),
          new Magic("BZh", "application/x-bzip2"),
          new Magic("7z\u00BC\u00AF", "application/x-7z-compressed"),
          new Magic("WARC/1.0\r\n", "application/warc"),
          new Magic("WARC/1.1\r\n", "application/warc"),
          new Magic("\u007FELF", "application/x-executable"));

  /** Markup, comments and white space may precede the root element. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)(?:\\s++|<\\?xml[^>]*+>|<!--(?:(?!-->).)*+-->)*+<(?:!doctype\\s++html|html|head)\\b.*+");

  private Sniffer() {}

  /** A media type; "" for text without a clear type. */
  static String type(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-") || head.contains("%PDF-") && isBinary(bytes)) {
      return MediaTypes.PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return archive(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    for (Magic magic : MAGIC) {
      if (head.startsWith(magic.start) && (magic.start.length() > 3 || isBinary(bytes))) {
        return magic.type;
      }
    }
    Charset unicode = UnicodeMark.charset(bytes);
    if (unicode == null && isBinary(bytes)) {
      return "application/octet-stream";
    }
    String text =
        unicode == null ? head : new String(bytes, 0, Math.min(2 * HEAD, bytes.length), unicode);
    return HTML.matcher(text.replace("\uFEFF", "")).matches() ? MediaTypes.HTML : "";
  }

  /**
   * The first entry of ODT and EPUB is their media type, stored uncompressed (ODF 1.3 §3.3, OCF
   * §4.3).
   */
  private static String archive(String bytes) {
    for (String type : List.of(MediaTypes.EPUB, MediaTypes.ODT)) {
      if (bytes.startsWith("mimetype" + type, 30)) {
        return type;
      }
    }
    if (bytes.contains("word/document.xml")) {
      return MediaTypes.DOCX;
    }
    return bytes.contains("META-INF/container.xml") ? MediaTypes.EPUB : MediaTypes.ARCHIVE;
  }

  /** More than one control character in fifty is not text; random bytes have five. */
  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(SAMPLE, bytes.length);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      boolean text = b >= ' ' && b != 0x7F || b >= '\b' && b <= '\r' || b == 0x1B;
      controls += text ? 0 : 1;
    }
    return controls * 50 > length;
  }

  private record Magic(String start, String type) {}
}
