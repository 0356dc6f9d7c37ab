package reprint.read.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A piece of metadata in a picture file.
 *
 * @param kind how it is written
 * @param name of the property for {@code TEXT}; else ""
 * @param content its bytes
 */
record ImagePacket(Kind kind, String name, ByteView content) {

  /** The form of metadata in a picture file. */
  enum Kind {
    XMP,
    IPTC,
    EXIF,
    TEXT
  }

  /** Limits on packets of a file, and on bytes of one; a credit needs far less. */
  private static final int MOST = 100;

  private static final int MOST_BYTES = 1_000_000;

  private static final String XMP_IN_JPEG = "http://ns.adobe.com/xap/1.0/\0";
  private static final String EXIF_IN_JPEG = "Exif\0\0";
  private static final String PHOTOSHOP = "Photoshop 3.0\0";
  private static final String XMP_IN_PNG = "XML:com.adobe.xmp\0";
  private static final int IPTC_RESOURCE = 0x0404;

  /** The packets in a file; none if it is no picture of a known kind. */
  static List<ImagePacket> in(ByteView file) {
    List<ImagePacket> found = new ArrayList<>();
    if (file.two(0) == 0xFFD8) {
      jpeg(file, found);
    } else if (file.startsWith(1, "PNG\r\n")) {
      png(file, found);
    } else if (file.startsWith(0, "RIFF") && file.startsWith(8, "WEBP")) {
      webp(file, found);
    } else if (file.startsWith(0, "II*\0") || file.startsWith(0, "MM\0*")) {
      found.add(new ImagePacket(Kind.EXIF, "", file));
    }
    return found;
  }

  /** Segments up to the picture itself (ITU T.81, B.1.1.4). */
  private static void jpeg(ByteView file, List<ImagePacket> found) {
    long at = 2;
    while (file.at(at) == 0xFF && file.at(at + 1) != 0xDA && found.size() < MOST) {
      int length = file.two(at + 2);
      if (length < 2) {
        return;
      }
      ByteView segment = file.part(at + 4, length - 2);
      if (segment.startsWith(0, XMP_IN_JPEG)) {
        add(Kind.XMP, segment.part(XMP_IN_JPEG.length(), length), found);
      } else if (segment.startsWith(0, EXIF_IN_JPEG)) {
        add(Kind.EXIF, segment.part(EXIF_IN_JPEG.length(), length), found);
      } else if (segment.startsWith(0, PHOTOSHOP)) {
        photoshop(segment.part(PHOTOSHOP.length(), length), found);
      }
      at += 2L + length;
    }
  }

  /** Blocks of {@code 8BIM}, a number, a name and a length, each padded to even. */
  private static void photoshop(ByteView blocks, List<ImagePacket> found) {
    long at = 0;
    while (blocks.startsWith(at, "8BIM") && found.size() < MOST) {
      long name = blocks.at(at + 6) + 1L;
      long size = at + 6 + name + name % 2;
      long length = blocks.four(size);
      if (blocks.two(at + 4) == IPTC_RESOURCE) {
        add(Kind.IPTC, blocks.part(size + 4, length), found);
      }
      at = size + 4 + length + length % 2;
    }
  }

  /** Chunks of length, type, data and checksum (PNG, third edition, 5.3). */
  private static void png(ByteView file, List<ImagePacket> found) {
    long at = 8;
    while (at + 12 <= file.length() && found.size() < MOST) {
      long length = file.four(at);
      ByteView data = file.part(at + 8, length);
      if (file.startsWith(at + 4, "iTXt") && data.startsWith(0, XMP_IN_PNG)) {
        add(Kind.XMP, internationalText(data), found);
      } else if (file.startsWith(at + 4, "eXIf")) {
        add(Kind.EXIF, data, found);
      } else if (file.startsWith(at + 4, "tEXt")) {
        text(data, found);
      }
      at += 12 + length;
    }
  }

  private static ByteView internationalText(ByteView data) {
    int flags = data.find(0, 0) + 1;
    int language = data.find(0, flags + 2);
    int content = data.find(0, language + 1) + 1;
    ByteView text = data.part(content, data.length());
    return data.at(flags) == 0 ? text : inflated(text);
  }

  private static ByteView inflated(ByteView text) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(text.bytes()))) {
      return new ByteView(in.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      return new ByteView(new byte[0]);
    }
  }

  /** The keywords of PNG that name people and rights. */
  private static void text(ByteView data, List<ImagePacket> found) {
    int end = data.find(0, 0);
    String keyword = data.part(0, end).text();
    if (keyword.equals("Author") || keyword.equals("Copyright")) {
      String name = keyword.equals("Author") ? "exif:artist" : "exif:copyright";
      found.add(new ImagePacket(Kind.TEXT, name, data.part(end + 1L, data.length())));
    }
  }

  /** Chunks of type, length and data, padded to even (RFC 9649, 2.3). */
  private static void webp(ByteView file, List<ImagePacket> found) {
    long at = 12;
    while (at + 8 <= file.length() && found.size() < MOST) {
      long length = file.fourReversed(at + 4);
      ByteView data = file.part(at + 8, length);
      if (file.startsWith(at, "XMP ")) {
        add(Kind.XMP, data, found);
      } else if (file.startsWith(at, "EXIF")) {
        boolean named = data.startsWith(0, EXIF_IN_JPEG);
        add(Kind.EXIF, named ? data.part(EXIF_IN_JPEG.length(), length) : data, found);
      }
      at += 8 + length + length % 2;
    }
  }

  private static void add(Kind kind, ByteView content, List<ImagePacket> found) {
    if (content.length() <= MOST_BYTES) {
      found.add(new ImagePacket(kind, "", content));
    }
  }
}
