package reprint.originals;

import java.util.List;

/**
 * An original in the index.
 *
 * @param path of its file from the library's folder, with {@code /}
 * @param offset in bytes, of its record in a web archive; {@link #WHOLE}: the whole file
 * @param addresses its own, normalised
 * @param runs number of runs of words in its text, see {@link Shingles}
 * @param signature of its text
 */
record SavedOriginal(
    String path, long offset, List<String> addresses, int runs, Signature signature) {
  static final long WHOLE = -1;

  SavedOriginal {
    addresses = List.copyOf(addresses);
  }

  /** The same without its signature, which is stored elsewhere. */
  SavedOriginal withoutSignature() {
    return new SavedOriginal(path, offset, addresses, runs, Signature.NONE);
  }
}
