package reprint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a file of any known format. Neither what a file contains nor how large it is can raise
 * anything but a {@link ReadException}.
 */
public final class DocumentReader {
  private static final List<Format> FORMATS =
      List.of(new HtmlFormat(), new MarkdownFormat(), new TextFormat(), new TikaFormat());

  /** Bytes of the largest picture that is looked into. */
  private static final long MOST_OF_PICTURE = 64_000_000;

  private final Limits limits;
  private final Watchdog watchdog;

  /** A reader that refuses what goes beyond {@code limits}; safe to share between threads. */
  public DocumentReader(Limits limits) {
    this(limits, new Watchdog());
  }

  private DocumentReader(Limits limits, Watchdog watchdog) {
    this.limits = limits;
    this.watchdog = watchdog;
  }

  /** What it refuses to go beyond. */
  public Limits limits() {
    return limits;
  }

  /** The same reader with other limits. */
  public DocumentReader within(Limits other) {
    return new DocumentReader(other, watchdog);
  }

  /** Whether a file of that name is taken for a document when a directory is walked. */
  public static boolean isDocument(String fileName) {
    return MediaTypes.byName(fileName).isPresent();
  }

  /**
   * Reads a file.
   *
   * @param shownPath the path as the user is to see it
   */
  public Document read(Path file, String shownPath) throws ReadException {
    if (Files.isDirectory(file)) {
      throw new ReadException("is a directory, not a file");
    }
    try {
      boolean ends = Files.isRegularFile(file) || !Files.exists(file);
      return read(ends ? bytes(file) : watchdog.read(() -> bytes(file), limits), shownPath);
    } catch (NoSuchFileException e) {
      throw new ReadException("does not exist", e);
    } catch (AccessDeniedException e) {
      throw new ReadException("cannot be read: permission denied", e);
    } catch (IOException e) {
      throw new ReadException("could not be read: " + e.getMessage(), e);
    }
  }

  /** Not more than tells that it is too large. A pipe is waited for. */
  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
    }
  }

  /**
   * Reads what was a file.
   *
   * @param bytes its whole content; not to be changed while it is read
   * @param shownPath its name, whose extension may tell the format
   */
  public Document read(byte[] bytes, String shownPath) throws ReadException {
    return read(bytes, shownPath, "");
  }

  /**
   * Reads what a server sent.
   *
   * @param stated the media type that the server states; "": none
   */
  public Document read(byte[] bytes, String shownPath, String stated) throws ReadException {
    if (bytes.length > limits.bytes()) {
      throw new ReadException(new LimitExceeded("bytes", limits.bytes(), "bytes").getMessage());
    }
    if (bytes.length == 0) {
      throw new ReadException("is empty (0 bytes)");
    }
    Source source = new Source(shownPath, MediaTypes.of(shownPath, stated, bytes), bytes, limits);
    Document document = watchdog.read(format(source.mediaType()), source);
    if (document.blocks().isEmpty()
        && document.links().isEmpty()
        && document.notifications().isEmpty()) {
      throw new ReadException("has no text");
    }
    return document;
  }

  /** Whether a file of that name is a picture whose metadata can be read. */
  public static boolean isPicture(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches("(?s).*\\.(jpe?g|png|webp|tiff?)");
  }

  /**
   * What a picture file says of itself: {@code xmp:cc:license}, {@code iptc:by-line}, {@code
   * exif:artist} …; empty where it says nothing, or is no picture.
   *
   * @param address of the picture in the document, and where it stands there
   */
  public List<Property> readPicture(Path file, Link address) throws ReadException {
    int most = (int) Math.min(limits.bytes(), MOST_OF_PICTURE);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new ReadException("has more than " + most + " bytes, so it was not read");
      }
      return ImageMetadata.of(bytes, address.url(), address.location());
    } catch (IOException e) {
      throw new ReadException("could not be read: " + e.getMessage(), e);
    }
  }

  private static Format format(String mediaType) throws ReadException {
    for (Format format : FORMATS) {
      if (format.reads(mediaType)) {
        return format;
      }
    }
    throw new ReadException(
        "is "
            + mediaType
            + ", which reprint does not read; it reads text, Markdown, HTML, PDF, DOCX, ODT and EPUB");
  }
}
