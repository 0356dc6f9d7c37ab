package reprint.read;

import java.util.function.UnaryOperator;

/**
 * A file before it is read.
 *
 * @param path as it is shown to the user
 * @param mediaType as told by name and content
 * @param bytes never changed
 */
record Source(String path, String mediaType, byte[] bytes, Limits limits) {

  /**
   * The file as text.
   *
   * @param declared gives the name of the encoding that the start of the file declares (each of its
   *     first 1024 bytes seen as one character), "" where it declares none
   */
  Decoded decode(UnaryOperator<String> declared) {
    Decoded decoded = Decoder.decode(bytes, declared);
    if (decoded.text().length() > limits.characters()) {
      throw new LimitExceeded("characters of text", limits.characters(), "characters");
    }
    return decoded;
  }

  /** A builder whose offsets count on {@code decoded}; what decoding lost is notified. */
  DocumentBuilder builder(Decoded decoded) {
    DocumentBuilder builder = new DocumentBuilder(path, mediaType, decoded.text(), limits);
    if (decoded.isLossy()) {
      int line = builder.lines().locate(decoded.lostAt(), decoded.lostAt()).line();
      builder.notify(
          "Some bytes are not valid " + decoded.charset() + "; they are read as \uFFFD.", line);
    }
    return builder;
  }
}
