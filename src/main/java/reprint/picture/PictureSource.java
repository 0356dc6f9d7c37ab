package reprint.picture;

import java.util.List;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.ReadException;

/** Reads the metadata of a picture that a document shows. */
@FunctionalInterface
public interface PictureSource {
  /** The metadata of the picture; empty if it has none, or may not be opened. */
  List<Property> properties(Link image) throws ReadException;
}
