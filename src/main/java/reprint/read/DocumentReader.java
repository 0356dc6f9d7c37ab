package reprint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import reprint.read.build.Format;
import reprint.read.build.LimitExceeded;
import reprint.read.build.Source;
import reprint.read.build.Watchdog;
import reprint.read.bytes.MediaTypes;
import reprint.read.companion.CompanionFiles;
import reprint.read.html.HtmlFormat;
import reprint.read.markdown.MarkdownFormat;
import reprint.read.office.TikaFormat;
import reprint.read.picture.ImageMetadata;
import reprint.read.text.TextFormat;

/**
 * Reads a file of any known format. Whatever a file contains and however large it is, reading it
 * throws nothing but a {@link ReadException}.
 */
public final class DocumentReader {
  private static final List<Format> FORMATS =
      List.of(new HtmlFormat(), new MarkdownFormat(), new TextFormat(), new TikaFormat());

  /** Bytes of the largest picture that is examined. */
  private static final long MOST_OF_PICTURE = 64_000_000;

  private final Limits limits;
  private final Watchdog watchdog;

  /** A reader that rejects files beyond {@code limits}; safe to share between threads. */
  public DocumentReader(Limits limits) {
    this(limits, new Watchdog());
  }

  private DocumentReader(Limits limits, Watchdog watchdog) {
    this.limits = limits;
    this.watchdog = watchdog;
  }

  /** The limits. */
  public Limits limits() {
    return limits;
  }

  /** The same reader with other limits. */
  public DocumentReader within(Limits other) {
    return new DocumentReader(other, watchdog);
  }

  /** Whether a search through folders takes a file of that name for a document. */
  public static boolean isDocument(String fileName) {
    return MediaTypes.byName(fileName).isPresent();
  }

  /**
   * Reads a file.
   *
   * @param shownPath the path as shown to the user
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

  /** Reads just enough to see that a file is too large. Waits for a pipe. */
  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param bytes its whole content; not to be changed while it is read
   * @param shownPath its name; the extension may indicate the format
   */
  public Document read(byte[] bytes, String shownPath) throws ReadException {
    return read(bytes, shownPath, "");
  }

  /**
   * Reads a server's answer.
   *
   * @param stated the media type that the server states; "": none
   */
  public Document read(byte[] bytes, String shownPath, String stated) throws ReadException {
    if (bytes.length > limits.bytes()) {
      throw new ReadException(new LimitExceeded("bytes", limits.bytes(), "bytes").getMessage());
    }
    if (bytes.length == 0) {
      throw new ReadException(ReadException.EMPTY);
    }
    Source source = new Source(shownPath, MediaTypes.of(shownPath, stated, bytes), bytes, limits);
    Document document = watchdog.read(format(source.mediaType()), source);
    if (document.blocks().isEmpty()
        && document.links().isEmpty()
        && document.notifications().isEmpty()) {
      boolean pages = source.mediaType().equals("application/pdf");
      throw new ReadException(pages ? "has no text layer" : ReadException.NO_TEXT);
    }
    return document;
  }

  /** The companions in a folder and above it, up to {@code home}. */
  public static Companion.Folder companionFolder(Path folder, Path home) throws IOException {
    return CompanionFiles.in(folder, home);
  }

  /** The companions of a file in that folder, the nearest first. */
  public static List<Companion> companions(Path file, Companion.Folder folder) throws IOException {
    return CompanionFiles.of(file, folder);
  }

  /**
   * The companions of {@code file}, the nearest first; none if it does not lie in a folder. If one
   * cannot be read the document is left unverified.
   *
   * @param home the topmost folder to search
   */
  public static List<Companion> companions(Path file, Path home, List<Notification> notifications) {
    Path folder = file.getParent();
    try {
      return folder == null || !Files.isRegularFile(file)
          ? List.of()
          : companions(file, companionFolder(folder, home));
    } catch (IOException e) {
      notifications.add(new Notification("A file about the licence could not be read: " + e, 0));
      return List.of();
    }
  }

  /** Whether a file of that name is a picture whose metadata can be read. */
  public static boolean isPicture(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches("(?s).*\\.(jpe?g|png|webp|tiff?)");
  }

  /**
   * The metadata of a picture file: {@code xmp:cc:license}, {@code iptc:by-line}, {@code
   * exif:artist} …; empty if it has none, or is no picture.
   *
   * @param address of the picture in the document, and its place there
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
    throw new ReadException("is " + mediaType + ReadException.OTHER_CONTENT);
  }
}
