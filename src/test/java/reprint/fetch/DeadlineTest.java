package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that take their time, or all of it. */
class DeadlineTest {
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open();
    site.fetch("/"); // what is slow the first time
    site.asked().clear();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aSlowDripEndsWithTheTimeForTheWholeAnswer() {
    site.with(
        "/drip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          drip(exchange.getResponseBody(), 100);
        });
    long start = System.nanoTime();
    assertThat(new Fetcher(patience(2), HttpClient.newBuilder()).fetch(site.address("/drip")))
        .extracting(Fetched::trouble)
        .asString()
        .endsWith("no complete response came within 2 seconds.");
    // All of the answer would take 20 seconds.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static void drip(OutputStream out, int drops) throws IOException {
    try {
      for (int i = 0; i < drops; i++) {
        out.write('.');
        out.flush();
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void redirectsThatEachTakeTheirTimeEndTogether() {
    for (int i = 0; i < 5; i++) {
      String next = "/way" + (i + 1);
      site.with(
          "/way" + i,
          exchange -> {
            pause(1100);
            exchange.getResponseHeaders().set("Location", next);
            exchange.sendResponseHeaders(302, -1);
          });
    }
    assertThat(new Fetcher(patience(2), HttpClient.newBuilder()).fetch(site.address("/way0")))
        .extracting(Fetched::trouble)
        .asString()
        .endsWith("it took more than 4 seconds, redirects included.");
    assertThat(site.asked()).doesNotContain("/way4");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServerThatSaysNothingIsLeft() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String name = "localhost:" + silent.getLocalPort();
      FetchOptions options =
          new FetchOptions(
              "reprint/1.0", "", Set.of(name), Duration.ofSeconds(1), 1000, Duration.ZERO);
      assertThat(new Fetcher(options, HttpClient.newBuilder()).fetch("http://" + name + "/x"))
          .extracting(Fetched::trouble)
          .asString()
          .contains("robots.txt could not be read (no complete response came within 1 seconds)");
    }
  }

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0)) {
      port = gone.getLocalPort();
    }
    FetchOptions options =
        new FetchOptions(
            "reprint/1.0",
            "",
            Set.of("localhost:" + port),
            Duration.ofSeconds(5),
            1000,
            Duration.ZERO);
    Fetcher fetcher = new Fetcher(options, HttpClient.newBuilder());
    assertThat(fetcher.fetch("http://localhost:" + port + "/x").trouble())
        .contains("the server does not accept connections");
  }

  private FetchOptions patience(int seconds) {
    FetchOptions o = site.options();
    return new FetchOptions(
        o.software(), "", o.allowedHosts(), Duration.ofSeconds(seconds), o.bytes(), o.pause());
  }
}
