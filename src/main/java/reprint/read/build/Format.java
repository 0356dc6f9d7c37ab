package reprint.read.build;

import reprint.read.Document;
import reprint.read.ReadException;

/** A file format. It has no state: one instance reads many files, in many threads. */
public interface Format {

  /** Whether it reads files of this media type. */
  boolean reads(String mediaType);

  /** The document in {@code source}. */
  Document read(Source source) throws ReadException;
}
