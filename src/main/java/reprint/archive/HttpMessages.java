package reprint.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Requests and answers as HTTP/1.1 writes them (RFC 9112). */
final class HttpMessages {
  /** Fields about chunks in transit; the saved body is in one piece. */
  private static final Set<String> FRAMING = Set.of("transfer-encoding", "content-length");

  private static final String END = "\r\n";

  private HttpMessages() {}

  static byte[] request(Exchange exchange) {
    String path = exchange.address().getRawPath();
    String query = exchange.address().getRawQuery();
    StringBuilder head = new StringBuilder("GET ");
    head.append(path == null || path.isEmpty() ? "/" : path);
    head.append(query == null ? "" : "?" + query).append(" HTTP/1.1").append(END);
    head.append("Host: ").append(exchange.address().getRawAuthority()).append(END);
    exchange.asked().forEach((name, value) -> field(head, name, value));
    return head.append(END).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] response(Exchange exchange) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + exchange.status() + " " + END);
    for (Map.Entry<String, List<String>> field : exchange.headers().entrySet()) {
      if (!FRAMING.contains(field.getKey().toLowerCase(Locale.ROOT))) {
        field.getValue().forEach(value -> field(head, field.getKey(), value));
      }
    }
    field(head, "Content-Length", Integer.toString(exchange.body().length));
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(head.append(END).toString().getBytes(StandardCharsets.ISO_8859_1));
    message.writeBytes(exchange.body());
    return message.toByteArray();
  }

  private static void field(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value.replaceAll("[\\r\\n]", " ")).append(END);
  }
}
