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
 * What was asked of a server, and its answer.
 *
 * @param address that was asked
 * @param date of the request
 * @param took until the answer was there
 * @param server the machine that answered
 * @param asked header fields of the request, in their order
 * @param status of the answer
 * @param headers of the answer
 * @param body as it was sent, packed where the server packed it; not to be changed
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

  /** The content of the answer; whoever reads it sets the limit. */
  public InputStream unpacked() throws IOException {
    String coding = header("Content-Encoding").orElse("");
    return ContentCoding.unpacked(new ByteArrayInputStream(body), coding);
  }

  /** Whether the answer is of a kind that is read: a page, a text, a PDF. */
  public boolean isPage() {
    return PageBytes.isPage(header("Content-Type").orElse(""));
  }
}
