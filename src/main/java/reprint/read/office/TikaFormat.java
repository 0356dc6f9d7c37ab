package reprint.read.office;

import java.util.Set;
import reprint.read.Document;
import reprint.read.ReadException;
import reprint.read.build.Format;
import reprint.read.build.Source;
import reprint.read.bytes.MediaTypes;

/**
 * PDF, DOCX, ODT and EPUB. This class refers to no class of Tika, so its libraries are loaded only
 * when such a file is read.
 */
public final class TikaFormat implements Format {
  private static final Set<String> TYPES =
      Set.of(MediaTypes.PDF, MediaTypes.DOCX, MediaTypes.ODT, MediaTypes.EPUB);

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Document read(Source source) throws ReadException {
    return TikaReader.read(source);
  }
}
