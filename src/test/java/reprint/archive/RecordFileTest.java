package reprint.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Records as they are written, read back, and after a run that was killed. */
class RecordFileTest {
  private static final Instant DATE = Instant.parse("2026-11-22T10:42:07Z");
  private static final String PAGE = "<html><body><p>Boats may sail.</p></body></html>";

  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  @TempDir Path root;

  @Test
  void aRecordHoldsRequestAnswerAndMetadataEachPackedForItself() throws IOException {
    Path file = root.resolve("tides.example/tide.warc.gz");
    WebArchive.write(file, List.of(exchange("/tide", 200, PAGE)), "reprint/1.0");
    String all = unpacked(file);
    assertThat(all)
        .containsSubsequence(
            "WARC-Type: warcinfo",
            "software: reprint/1.0",
            "WARC-Type: request",
            "GET /tide?a=b HTTP/1.1\r\nHost: tides.example\r\nUser-Agent: reprint/1.0\r\n\r\n",
            "WARC-Type: response",
            "HTTP/1.1 200 \r\nContent-Type: text/html\r\nContent-Length: " + PAGE.length(),
            PAGE,
            "WARC-Type: metadata",
            "fetchTimeMs: 812")
        .contains("WARC-Date: 2026-11-22T10:42:07Z")
        .contains("WARC-Target-URI: https://tides.example/tide?a=b")
        .contains("WARC-IP-Address: 127.0.0.1")
        .doesNotContain("Transfer-Encoding");
    assertThat(members(file)).isEqualTo(4);
  }

  @Test
  void whatIsWrittenIsReadWithItsDateAndTheAddressesThatLedToIt() throws Exception {
    Path file = root.resolve("tide.warc.gz");
    WebArchive.write(
        file, List.of(exchange("/old", 301, ""), exchange("/tide", 200, PAGE)), "reprint/1.0");
    List<ArchivedPage> pages = pages(file);
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).date()).isEqualTo(DATE);
    assertThat(pages.get(0).addresses())
        .containsExactly("https://tides.example/tide?a=b", "https://tides.example/old?a=b");
    assertThat(pages.get(0).document().mainText()).isEqualTo("Boats may sail.");
    assertThat(new WebArchive(file, "x", READER).at(pages.get(0).offset()).document())
        .extracting(d -> d.mainText())
        .isEqualTo("Boats may sail.");
  }

  @Test
  void theMediaTypeThatTheServerStatesHolds() throws Exception {
    Path file = root.resolve("tide.warc.gz");
    WebArchive.write(file, List.of(exchange("/tide", 200, "<p>Boats</p> may sail.")), "r/1");
    assertThat(pages(file).get(0).document().mediaType()).isEqualTo("text/html");
  }

  @Test
  void aRunThatIsKilledWhileItWritesLeavesWholeRecordsOnly() throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RecordFileTest.class.getName(),
                root.toString())
            .redirectErrorStream(true)
            .start();
    while (records().size() < 5 && writer.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    writer.destroyForcibly().waitFor();
    assertThat(records()).hasSizeGreaterThanOrEqualTo(5);
    for (Path record : records()) {
      assertThat(pages(record)).as(record.toString()).hasSize(1);
    }
  }

  /** Writes records until it is killed. */
  public static void main(String[] args) throws IOException {
    String page = "<p>" + "Boats may sail at noon. ".repeat(20_000) + "</p>";
    for (int i = 0; i < 100_000; i++) {
      Path file = Path.of(args[0], i + ".warc.gz");
      WebArchive.write(file, List.of(exchange("/" + i, 200, page)), "reprint/1.0");
    }
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(f -> f.toString().endsWith(".warc.gz")).toList();
    }
  }

  private static Exchange exchange(String path, int status, String body) throws IOException {
    return new Exchange(
        URI.create("https://tides.example" + path + "?a=b"),
        DATE,
        Duration.ofMillis(812),
        InetAddress.getLoopbackAddress(),
        Map.of("User-Agent", "reprint/1.0"),
        status,
        status == 200
            ? Map.of("Content-Type", List.of("text/html"), "Transfer-Encoding", List.of("chunked"))
            : Map.of("Location", List.of("/tide?a=b")),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ArchivedPage> pages(Path file) throws ReadException {
    List<ArchivedPage> pages = new ArrayList<>();
    new WebArchive(file, "x", READER).forEach(pages::add);
    return pages;
  }

  private static String unpacked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** How often a gzip member begins (RFC 1952, 2.3.1). */
  private static long members(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return Stream.iterate(0, i -> bytes.indexOf("\u001F\u008B\b", i) >= 0, i -> next(bytes, i))
        .count();
  }

  private static int next(String bytes, int from) {
    return bytes.indexOf("\u001F\u008B\b", from) + 1;
  }
}
