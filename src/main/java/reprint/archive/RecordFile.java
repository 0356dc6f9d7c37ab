package reprint.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A new WARC file: for each answer a request, a response and a metadata record, each compressed on
 * its own (ISO 28500:2017, annex D).
 *
 * @param software name and version of the requester
 */
record RecordFile(Path file, String software) {

  /**
   * Writes a temporary file and moves it into place, so nobody sees half of it.
   *
   * @throws java.nio.file.FileAlreadyExistsException if the file exists: a record is proof and is
   *     never overwritten
   */
  void write(List<Exchange> exchanges) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), ".reprint-", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
        write(exchanges, writer);
        channel.force(true);
      }
      Files.move(fresh, file); // never overwrites another record
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void write(List<Exchange> exchanges, WarcWriter writer) throws IOException {
    Map<String, List<String>> fields =
        Map.of("software", List.of(software), "format", List.of("WARC File Format 1.0"));
    Warcinfo.Builder info = new Warcinfo.Builder().fields(fields);
    info.filename(file.getFileName().toString()).date(exchanges.get(0).date());
    writer.write(info.build());
    for (Exchange exchange : exchanges) {
      write(exchange, writer);
    }
  }

  private static void write(Exchange exchange, WarcWriter writer) throws IOException {
    WarcResponse response =
        new WarcResponse.Builder(exchange.address())
            .date(exchange.date())
            .ipAddress(exchange.server())
            .body(MediaType.HTTP_RESPONSE, HttpMessages.response(exchange))
            .build();
    writer.write(
        new WarcRequest.Builder(exchange.address())
            .date(exchange.date())
            .concurrentTo(response.id())
            .body(MediaType.HTTP_REQUEST, HttpMessages.request(exchange))
            .build());
    writer.write(response);
    String took = Long.toString(exchange.took().toMillis());
    WarcMetadata.Builder metadata =
        new WarcMetadata.Builder().fields(Map.of("fetchTimeMs", List.of(took)));
    writer.write(
        metadata
            .targetURI(exchange.address())
            .date(exchange.date())
            .setHeader("WARC-Concurrent-To", response.headers().first("WARC-Record-ID").orElse(""))
            .build());
  }
}
