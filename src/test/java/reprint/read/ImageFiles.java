package reprint.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Tiny picture files: all that a reader of metadata needs, and no picture. */
public final class ImageFiles {
  private ImageFiles() {}

  /** An XMP packet with some descriptions in RDF. */
  public static byte[] xmp(String description) {
    return bytes(
        """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:cc="http://creativecommons.org/ns#"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
          %s</rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>"""
            .formatted(description));
  }

  /** The usual way of marking: a licence, its page and the creator. */
  public static byte[] marked(String license, String creator) {
    return xmp(
        "xmpRights:WebStatement=\"https://tides.example/boats\"><cc:license rdf:resource=\""
            + license
            + "\"/><dc:creator><rdf:Seq><rdf:li>"
            + creator
            + "</rdf:li></rdf:Seq></dc:creator>");
  }

  public static byte[] jpeg(byte[] xmp) {
    return join(
        new byte[] {(byte) 0xFF, (byte) 0xD8},
        segment(0xE1, join(bytes("http://ns.adobe.com/xap/1.0/\0"), xmp)),
        new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2});
  }

  static byte[] jpegWithIptc(int dataset, String value) {
    byte[] text = bytes(value);
    byte[] record = join(new byte[] {0x1C, 2, (byte) dataset, 0, (byte) text.length}, text);
    byte[] other = join(bytes("8BIM"), new byte[] {4, 9, 1, 'x', 0, 0, 0, 1, 7, 0});
    byte[] block = join(bytes("8BIM"), new byte[] {4, 4, 0, 0, 0, 0, 0, (byte) record.length});
    return join(
        new byte[] {(byte) 0xFF, (byte) 0xD8},
        segment(0xED, join(bytes("Photoshop 3.0\0"), other, block, record)));
  }

  static byte[] jpegWithExif(byte[] tiff) {
    return join(
        new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xE1, join(bytes("Exif\0\0"), tiff)));
  }

  static byte[] png(byte[] xmp, boolean compressed) {
    byte flag = (byte) (compressed ? 1 : 0);
    byte[] head = join(bytes("XML:com.adobe.xmp\0"), new byte[] {flag, 0}, bytes("\0\0"));
    byte[] text = join(head, compressed ? deflated(xmp) : xmp);
    return join(
        new byte[] {(byte) 0x89},
        bytes("PNG\r\n\u001A\n"),
        chunk("tEXt", bytes("Author\0Tom Roe")),
        chunk("iTXt", text));
  }

  static byte[] webp(byte[] xmp) {
    ByteBuffer size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(xmp.length);
    byte[] odd = {'A', 'L', 'P', 'H', 1, 0, 0, 0, 9, 0};
    return join(bytes("RIFF\0\0\0\0WEBP"), odd, bytes("XMP "), size.array(), xmp);
  }

  /** A file of one field. */
  static byte[] tiff(ByteOrder order, int tag, int type, byte[] value) {
    ByteBuffer file = ByteBuffer.allocate(26 + value.length).order(order);
    file.put(bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42);
    file.putInt(8).putShort((short) 1);
    file.putShort((short) tag).putShort((short) type).putInt(value.length).putInt(26).putInt(0);
    return file.put(value).array();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] segment(int marker, byte[] content) {
    int length = content.length + 2;
    byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
    return join(head, content);
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] length = ByteBuffer.allocate(4).putInt(data.length).array();
    return join(length, bytes(type), data, new byte[4]);
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] out = new byte[data.length + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
