package reprint.originals;

import java.util.List;

/**
 * An original as the index knows it.
 *
 * @param path of its file from the library's folder, with {@code /}
 * @param offset in bytes, of its record in a web archive; {@link #WHOLE}: it is the whole file
 * @param addresses its own, normalised
 * @param signature of its text
 */
record SavedOriginal(String path, long offset, List<String> addresses, Signature signature) {
  static final long WHOLE = -1;

  SavedOriginal {
    addresses = List.copyOf(addresses);
  }
}
