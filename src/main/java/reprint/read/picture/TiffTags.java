package reprint.read.picture;

import java.util.Map;
import java.util.TreeMap;

/** The fields of the first directory of a TIFF file or an Exif block (TIFF 6.0, section 2). */
final class TiffTags {
  /** Fields of a directory that are read at most; real ones have some dozens. */
  private static final int MOST = 1_000;

  private static final int FIELD = 12;
  private static final int LONGEST = 1_000_000;

  private TiffTags() {}

  /** Values of bytes and characters by tag; other types are not read. */
  static Map<Integer, ByteView> of(ByteView file) {
    boolean reversed = file.startsWith(0, "II");
    Map<Integer, ByteView> tags = new TreeMap<>();
    long directory = four(file, 4, reversed);
    int count = Math.min(MOST, two(file, directory, reversed));
    for (int i = 0; i < count; i++) {
      long at = directory + 2 + (long) i * FIELD;
      int unit = unit(two(file, at + 2, reversed));
      long length = four(file, at + 4, reversed) * unit;
      long value = length <= 4 ? at + 8 : four(file, at + 8, reversed);
      if (length > 0 && length <= LONGEST) {
        tags.putIfAbsent(two(file, at, reversed), file.part(value, length));
      }
    }
    return tags;
  }

  /** Bytes of a value by type: BYTE, ASCII, UNDEFINED; IPTC is often labelled LONG; else 0. */
  private static int unit(int type) {
    return switch (type) {
      case 1, 2, 7 -> 1;
      case 4 -> 4;
      default -> 0;
    };
  }

  private static int two(ByteView file, long at, boolean reversed) {
    return reversed ? file.at(at + 1) << 8 | file.at(at) : file.two(at);
  }

  private static long four(ByteView file, long at, boolean reversed) {
    return reversed ? file.fourReversed(at) : file.four(at);
  }
}
