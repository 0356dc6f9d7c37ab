package reprint.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.ReadException;

/**
 * A WARC file, plain or compressed, as crawlers and browsers write it. Its pages are the answers
 * with status 200, and the resources.
 */
public final class WebArchive {
  private final Path file;
  private final String shownPath;
  private final PageBytes bytes;
  private final DocumentReader reader;

  /**
   * An archive.
   *
   * @param shownPath its path as shown to the user
   * @param reader of its pages
   */
  public WebArchive(Path file, String shownPath, DocumentReader reader) {
    this.file = file;
    this.shownPath = shownPath;
    this.reader = reader;
    bytes = new PageBytes(reader.limits());
  }

  /** Whether a file of that name is a web archive. */
  public static boolean isArchive(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }

  /**
   * Saves answers in a new file, completely or not at all.
   *
   * @param exchanges redirects in order, then the page
   */
  public static void write(Path file, List<Exchange> exchanges, String software)
      throws IOException {
    new RecordFile(file, software).write(exchanges);
  }

  /**
   * Reads one page after the other; records without a page are skipped.
   *
   * @throws ReadException if the archive is damaged; earlier pages were passed on
   */
  public void forEach(Consumer<ArchivedPage> taker) throws ReadException {
    Redirects redirects = new Redirects();
    try (WarcReader records = new WarcReader(file)) {
      Optional<WarcRecord> next = records.next();
      while (next.isPresent()) {
        page(next.get(), records.position(), redirects).ifPresent(taker);
        next = records.next();
      }
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** The page whose record begins at {@code offset}. */
  public ArchivedPage at(long offset) throws ReadException {
    try (WarcReader records = new WarcReader(file)) {
      records.position(offset);
      Optional<WarcRecord> there = records.next();
      return there
          .flatMap(r -> page(r, offset, new Redirects()))
          .orElseThrow(() -> new ReadException("has no page at byte " + offset));
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private Optional<ArchivedPage> page(WarcRecord there, long offset, Redirects redirects) {
    boolean known = there instanceof WarcResponse || there instanceof WarcResource;
    if (!known) {
      return Optional.empty();
    }
    WarcTargetRecord target = (WarcTargetRecord) there;
    try {
      redirects.add(target);
      byte[] content = bytes.of(target);
      if (content.length == 0) {
        return Optional.empty();
      }
      String shown = shownPath + "#" + target.target();
      Document document = reader.read(content, shown, PageBytes.type(target));
      List<String> addresses = redirects.leadingTo(target.target());
      return Optional.of(new ArchivedPage(addresses, target.date(), offset, document));
    } catch (IOException | RuntimeException | ReadException e) {
      return Optional.empty();
    }
  }

  private static ReadException broken(Exception e) {
    return new ReadException("could not be read as a WARC file: " + e.getMessage(), e);
  }
}
