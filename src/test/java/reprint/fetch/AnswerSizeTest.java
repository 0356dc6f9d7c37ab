package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reprint.archive.Packing;

/** Answers that are larger or smaller than they may be, as sent and as unpacked. */
class AnswerSizeTest {
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    site.with(
        "/endless",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[10_000];
          for (int i = 0; i < 100_000; i++) {
            exchange.getResponseBody().write(part);
          }
        });
    assertThat(site.trouble("/endless")).endsWith("it is larger than 100000 bytes.");
  }

  @Test
  void theLimitOfBytesIsExact() {
    site.with("/most", Site.html("x".repeat(100_000)));
    site.with("/more", Site.html("x".repeat(100_001)));
    assertThat(site.fetch("/most").exchanges()).hasSize(1);
    assertThat(site.trouble("/more")).endsWith("it is larger than 100000 bytes.");
  }

  @Test
  void anAnswerThatIsShorterThanItSaysIsNone() throws IOException {
    try (ServerSocket liar = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> lie(liar));
      thread.setDaemon(true);
      thread.start();
      String name = "localhost:" + liar.getLocalPort();
      FetchOptions options =
          new FetchOptions(
              "reprint/1.0", "", Set.of(name), Duration.ofSeconds(5), 1000, Duration.ZERO);
      assertThat(new Fetcher(options, HttpClient.newBuilder()).fetch("http://" + name + "/x"))
          .extracting(Fetched::trouble)
          .asString()
          .contains("the response broke off");
    }
  }

  /** 404 for robots.txt, then less than is promised. */
  private static void lie(ServerSocket server) {
    try {
      for (int turn = 0; turn < 8; turn++) {
        try (Socket socket = server.accept()) {
          byte[] request = new byte[4000];
          int length = socket.getInputStream().read(request);
          boolean robots = new String(request, 0, length).startsWith("GET /robots.txt");
          String answer =
              robots
                  ? "HTTP/1.1 404 x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nBoats";
          socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  @Test
  void packedAnswersAreReadAsTheyCome() throws IOException {
    byte[] page = "<p>Boats may sail.</p>".getBytes(StandardCharsets.UTF_8);
    site.with("/gzip", Site.packed("gzip", Packing.gzip(page)));
    site.with("/deflate", Site.packed("deflate", Packing.deflate(page, true)));
    site.with("/br", Site.packed("br", Packing.brotli(page)));
    for (String path : new String[] {"/gzip", "/deflate", "/br"}) {
      assertThat(site.fetch(path).exchanges()).hasSize(1);
    }
  }

  @Test
  void whatUnpacksToMoreThanTheLimitIsNotRead() throws IOException {
    site.with("/bomb", Site.packed("gzip", Packing.gzip(new byte[5_000_000])));
    site.with("/broken", Site.packed("gzip", new byte[] {0x1F, (byte) 0x8B, 3}));
    site.with("/odd", Site.packed("zstd", new byte[] {1, 2, 3}));
    assertThat(site.trouble("/bomb")).endsWith("it is larger than 100000 bytes.");
    assertThat(site.trouble("/broken")).endsWith("its compression is not supported.");
    assertThat(site.trouble("/odd")).endsWith("its compression is not supported.");
  }
}
