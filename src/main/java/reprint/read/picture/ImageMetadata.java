package reprint.read.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reprint.read.Location;
import reprint.read.Property;

/**
 * The metadata of a picture file: XMP, IPTC and Exif fields. Damaged parts are skipped; no content
 * of a file causes an exception.
 */
public final class ImageMetadata {
  /** The type of the thing that such a property describes. */
  private static final String TYPE = "ImageObject";

  private static final int ARTIST = 0x013B;
  private static final int COPYRIGHT = 0x8298;
  private static final int XMP = 700;
  private static final int IPTC = 33723;

  /** What begins a dataset of IPTC's older form, and the record of those that name people. */
  private static final int DATASET = 0x1C;

  private static final int APPLICATION = 2;

  private final String subject;
  private final Location location;
  private final List<Property> properties = new ArrayList<>();

  private ImageMetadata(String subject, Location location) {
    this.subject = subject;
    this.location = location;
  }

  /**
   * The fields of a JPEG, PNG, WebP or TIFF file; none for other files.
   *
   * @param subject the picture's address in the document
   * @param location of that address
   */
  public static List<Property> of(byte[] file, String subject, Location location) {
    ImageMetadata metadata = new ImageMetadata(subject, location);
    for (ImagePacket packet : ImagePacket.in(new ByteView(file))) {
      metadata.add(packet);
    }
    return List.copyOf(metadata.properties);
  }

  private void add(ImagePacket packet) {
    switch (packet.kind()) {
      case XMP -> XmpPacket.read(packet.content(), this::add);
      case IPTC -> addRecords(packet.content());
      case EXIF -> addTags(TiffTags.of(packet.content()));
      case TEXT -> add(packet.name(), packet.content().text());
    }
  }

  private void addTags(Map<Integer, ByteView> tags) {
    for (Map.Entry<Integer, ByteView> tag : tags.entrySet()) {
      switch (tag.getKey()) {
        case ARTIST -> add("exif:artist", tag.getValue().text());
        case COPYRIGHT -> add("exif:copyright", tag.getValue().text());
        case XMP -> XmpPacket.read(tag.getValue(), this::add);
        case IPTC -> addRecords(tag.getValue());
        default -> {}
      }
    }
  }

  /** The datasets that name people and rights (IPTC-IIM 4.2, chapter 6). */
  private void addRecords(ByteView records) {
    long at = 0;
    while (records.at(at) == DATASET && at < records.length()) {
      int length = records.two(at + 3);
      String name = records.at(at + 1) == APPLICATION ? name(records.at(at + 2)) : "";
      if (!name.isEmpty()) {
        add(name, records.part(at + 5, length).text());
      }
      at += 5L + length;
    }
  }

  private static String name(int dataset) {
    return switch (dataset) {
      case 80 -> "iptc:by-line";
      case 110 -> "iptc:credit";
      case 115 -> "iptc:source";
      case 116 -> "iptc:copyright-notice";
      default -> "";
    };
  }

  private void add(String name, String value) {
    String bare = value.replace('\0', ' ').strip();
    if (!bare.isEmpty()) {
      properties.add(new Property(name, bare, TYPE, subject, location));
    }
  }
}
