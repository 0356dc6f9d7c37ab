package reprint.picture;

import java.util.List;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.ReadException;

/** Tells what a picture that a document shows says of itself. */
@FunctionalInterface
public interface PictureSource {
  /** The metadata of the picture; empty where it has none, or may not be opened. */
  List<Property> properties(Link image) throws ReadException;
}
