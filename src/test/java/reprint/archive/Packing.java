package reprint.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Packs content as servers do. */
public final class Packing {
  private Packing() {}

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  /**
   * @param framed whether with the frame of zlib
   */
  public static byte[] deflate(byte[] content, boolean framed) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, !framed);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  /** One block of at most 65,536 bytes that is stored as it is (RFC 7932, 9.2). */
  public static byte[] brotli(byte[] content) {
    int head = 0x80000B | content.length - 1 << 7;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(head);
    packed.write(head >> 8);
    packed.write(head >> 16);
    packed.writeBytes(content);
    packed.write(3);
    return packed.toByteArray();
  }
}
