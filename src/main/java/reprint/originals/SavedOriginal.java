package reprint.originals;

import java.util.List;

/**
 * An original as the index knows it.
 *
 * @param path of its file from the library's folder, with {@code /}
 * @param offset in bytes, of its record in a web archive; {@link #WHOLE}: it is the whole file
 * @param addresses its own, normalised
 * @param runs of words that its text has, see {@link Shingles}
 * @param signature of its text
 */
record SavedOriginal(
    String path, long offset, List<String> addresses, int runs, Signature signature) {
  static final long WHOLE = -1;

  SavedOriginal {
    addresses = List.copyOf(addresses);
  }

  /** The same where its signature is kept elsewhere. */
  SavedOriginal withoutSignature() {
    return new SavedOriginal(path, offset, addresses, runs, Signature.NONE);
  }
}
