package reprint.read.build;

import java.util.function.UnaryOperator;
import reprint.read.Limits;
import reprint.read.bytes.Decoded;
import reprint.read.bytes.Decoder;

/**
 * A file before it is read.
 *
 * @param path as shown to the user
 * @param mediaType by name and content
 * @param bytes never changed
 */
public record Source(String path, String mediaType, byte[] bytes, Limits limits) {

  /**
   * The file as text.
   *
   * @param declared gives the name of the encoding that the start of the file declares (each of its
   *     first 1024 bytes as one character), "" if it declares none
   */
  public Decoded decode(UnaryOperator<String> declared) {
    Decoded decoded = Decoder.decode(bytes, declared);
    if (decoded.text().length() > limits.characters()) {
      throw new LimitExceeded("characters of text", limits.characters(), "characters");
    }
    return decoded;
  }

  /** A builder with offsets into {@code decoded}; lost characters are notified. */
  public DocumentBuilder builder(Decoded decoded) {
    DocumentBuilder builder = new DocumentBuilder(path, mediaType, decoded.text(), limits);
    if (decoded.isLossy()) {
      int line = builder.lines().locate(decoded.lostAt(), decoded.lostAt()).line();
      builder.notify(
          "Some bytes are not valid " + decoded.charset() + "; they are read as \uFFFD.", line);
    }
    return builder;
  }
}
