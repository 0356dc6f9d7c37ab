package reprint.read;

import java.util.Set;

/**
 * PDF, DOCX, ODT and EPUB. This class names no class of Tika's, so that the libraries behind it are
 * loaded only when such a file is read.
 */
final class TikaFormat implements Format {
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
