package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.read.ReadException;

/** Originals in WARC files, as crawlers and browsers write them. */
class WebArchiveTest {
  private static final String ADDRESS = "https://tides.example/2021/";

  @TempDir Path root;
  private Shelf shelf;

  @BeforeEach
  void anEmptyShelf() throws IOException {
    shelf = Shelf.in(root);
  }

  @Test
  void aPageIsFoundByTheAddressOfItsRecord() throws IOException, ReadException {
    save("crawl.warc", page("one", Shelf.article(1)), page("two", Shelf.article(2)));
    Optional<FoundOriginal> found = shelf.find("Boats may sail.", ADDRESS + "two");
    assertThat(found).map(FoundOriginal::foundBy).contains("address");
    assertThat(found.get().document().mainText()).isEqualTo(Shelf.article(2).strip());
    assertThat(found.get().document().path())
        .isEqualTo("originals/crawl.warc#https://tides.example/2021/two");
  }

  @Test
  void aPageOfACompressedArchiveIsFoundByItsText() throws IOException, ReadException {
    save("crawl.warc.gz", gzip(page("one", Shelf.article(1))), gzip(page("two", Shelf.article(2))));
    assertThat(shelf.find(Shelf.article(2), "").orElseThrow().document().path())
        .endsWith("#" + ADDRESS + "two");
    assertThat(shelf.again().find(Shelf.article(1), "")).isPresent();
  }

  @Test
  void errorPagesAndStyleSheetsAreNoOriginals() throws IOException, ReadException {
    save(
        "crawl.warc",
        record("one", "404 Not Found", "text/html", Shelf.article(1), StandardCharsets.UTF_8),
        record("two", "200 OK", "text/css", Shelf.article(2), StandardCharsets.UTF_8));
    assertThat(shelf.find(Shelf.article(1), ADDRESS + "one")).isEmpty();
    assertThat(shelf.find(Shelf.article(2), ADDRESS + "two")).isEmpty();
  }

  @Test
  void theEncodingThatTheServerNamedHolds() throws IOException, ReadException {
    Charset charset = Charset.forName("windows-1251");
    String type = "text/html; charset=windows-1251";
    save("crawl.warc", record("one", "200 OK", type, "Медленный прилив", charset));
    assertThat(shelf.find("x", ADDRESS + "one").orElseThrow().document().mainText())
        .isEqualTo("Медленный прилив");
  }

  @Test
  void anArchiveThatBreaksOffKeepsWhatStandsBefore() throws IOException, ReadException {
    byte[] second = page("two", Shelf.article(2));
    save("crawl.warc", page("one", Shelf.article(1)), Arrays.copyOf(second, 40));
    assertThat(shelf.find(Shelf.article(1), "")).isPresent();
    save("crawl.warc", "no archive at all".getBytes(StandardCharsets.UTF_8));
    assertThat(shelf.again().find(Shelf.article(1), "")).isEmpty();
  }

  private void save(String name, byte[]... records) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] each : records) {
      all.write(each);
    }
    Files.write(root.resolve("originals").resolve(name), all.toByteArray());
  }

  private static byte[] page(String name, String text) {
    return record(name, "200 OK", "text/html; charset=utf-8", text, StandardCharsets.UTF_8);
  }

  /** A response record (ISO 28500:2017, 6.3). */
  private static byte[] record(
      String name, String status, String type, String text, Charset charset) {
    String body = "<html><body><article><p>" + text.strip() + "</p></article></body></html>";
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(charset).length
            + "\r\n\r\n"
            + body;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + ADDRESS
            + name
            + "\r\nWARC-Date: 2021-12-03T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:2f6d9b1e-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(charset).length
            + "\r\n\r\n";
    return (head + http + "\r\n\r\n").getBytes(charset);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
