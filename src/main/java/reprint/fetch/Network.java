package reprint.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses.
 *
 * @param start its first address, 4 or 16 bytes; not to be changed
 * @param bits that all its addresses share
 */
record Network(byte[] start, int bits) {

  /** The range written as {@code 10.0.0.0/8}. */
  static Network of(String range) {
    String[] parts = range.split("/");
    try {
      return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(range, e);
    }
  }

  boolean holds(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
