package reprint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages in a WARC file (ISO 28500), plain or compressed, as crawlers and browsers write it:
 * answers with status 200, and resources.
 *
 * @param file the archive
 * @param shownPath its path as the user is to see it
 */
record WarcPages(Path file, String shownPath, DocumentReader reader, Limits limits) {
  /** Of all that a crawler keeps, what may hold an article: no style sheets, scripts, pictures. */
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown", MediaTypes.PDF);

  /**
   * Reads one page after the other; a record that holds none is passed over.
   *
   * @throws ReadException where the archive goes no further; pages before that were handed on
   */
  void forEach(Consumer<ArchivedPage> taker) throws ReadException {
    try (WarcReader records = new WarcReader(file)) {
      Optional<WarcRecord> next = records.next();
      while (next.isPresent()) {
        page(next.get(), records.position()).ifPresent(taker);
        next = records.next();
      }
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** The page whose record begins at {@code offset}. */
  ArchivedPage at(long offset) throws ReadException {
    try (WarcReader records = new WarcReader(file)) {
      records.position(offset);
      Optional<WarcRecord> there = records.next();
      return there
          .flatMap(r -> page(r, offset))
          .orElseThrow(() -> new ReadException("has no page at byte " + offset));
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private Optional<ArchivedPage> page(WarcRecord there, long offset) {
    if (!(there instanceof WarcTargetRecord target)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = bytes(target);
      String shown = shownPath + "#" + target.target();
      return bytes.length == 0
          ? Optional.empty()
          : Optional.of(new ArchivedPage(target.target(), offset, reader.read(bytes, shown)));
    } catch (IOException | RuntimeException | ReadException e) {
      return Optional.empty();
    }
  }

  /** Empty: it holds no page. */
  private byte[] bytes(WarcTargetRecord target) throws IOException {
    if (target instanceof WarcResponse response) {
      HttpResponse http = response.http();
      return http.status() == 200 && isPage(http.headers().map())
          ? asUtf8(content(http.bodyDecoded().stream()), http)
          : new byte[0];
    }
    return target instanceof WarcResource && isPage(target.headers().map())
        ? content(target.body().stream())
        : new byte[0];
  }

  private byte[] content(InputStream stream) throws IOException {
    return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
  }

  private static boolean isPage(Map<String, List<String>> headers) {
    String type = headers.getOrDefault("Content-Type", List.of("text/html")).get(0);
    return PAGES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The encoding that the server named wins over the page's own, as in browsers; a mark says so.
   */
  private static byte[] asUtf8(byte[] bytes, HttpResponse http) throws IOException {
    MediaType type = http.contentType();
    String named = type.parameters().getOrDefault("charset", "");
    boolean other =
        type.type().equals("text")
            && !named.isEmpty()
            && !named.equalsIgnoreCase("utf-8")
            && Charset.isSupported(named);
    return other
        ? ("\uFEFF" + new String(bytes, Charset.forName(named))).getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static ReadException broken(Exception e) {
    return new ReadException("could not be read as a WARC file: " + e.getMessage(), e);
  }
}
