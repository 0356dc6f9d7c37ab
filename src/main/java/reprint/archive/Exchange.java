package reprint.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its answer.
 *
 * @param address that was requested
 * @param date of the request
 * @param took time until the answer was complete
 * @param server the machine that answered
 * @param asked header fields of the request, in their order
 * @param status of the answer
 * @param headers of the answer
 * @param body as sent, compressed if the server compressed it; not to be changed
 */
public record Exchange(
    URI address,
    Instant date,
    Duration took,
    InetAddress server,
    Map<String, String> asked,
    int status,
    Map<String, List<String>> headers,
    byte[] body) {

  /** The first value of a header field, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(e -> e.getKey().equalsIgnoreCase(name))
        .flatMap(e -> e.getValue().stream())
        .findFirst();
  }

  /** The content of the answer; the reader sets the limit. */
  public InputStream unpacked() throws IOException {
    String coding = header("Content-Encoding").orElse("");
    return ContentCoding.unpacked(new ByteArrayInputStream(body), coding);
  }

  /** Whether the answer's media type can be read: a page, a text, a PDF. */
  public boolean isPage() {
    return PageBytes.isPage(header("Content-Type").orElse(""));
  }
}
