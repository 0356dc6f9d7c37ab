package reprint.read.build;

import reprint.read.Document;
import reprint.read.ReadException;

/** One kind of file. A format keeps no state: one instance reads many files, in many threads. */
public interface Format {

  /** Whether it reads files of this media type. */
  boolean reads(String mediaType);

  /** The document that {@code source} holds. */
  Document read(Source source) throws ReadException;
}
