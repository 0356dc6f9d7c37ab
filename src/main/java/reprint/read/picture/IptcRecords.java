package reprint.read.picture;

import java.util.function.BiConsumer;

/** The datasets of IPTC's older form that name people and rights (IPTC-IIM 4.2, chapter 6). */
final class IptcRecords {
  private static final int MARK = 0x1C;
  private static final int APPLICATION = 2;

  private IptcRecords() {}

  /** Passes on names and values. */
  static void read(ByteView records, BiConsumer<String, String> taker) {
    long at = 0;
    while (records.at(at) == MARK && at < records.length()) {
      int length = records.two(at + 3);
      String name = records.at(at + 1) == APPLICATION ? name(records.at(at + 2)) : "";
      if (!name.isEmpty()) {
        taker.accept(name, records.part(at + 5, length).text());
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
}
