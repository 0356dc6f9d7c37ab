package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.archive.Exchange;

/** What servers answer, well and ill, and what becomes of it. */
class FetcherTest {
  private static final String PAGE = "<h1>The slow tide</h1><p>Boats may sail.</p>";

  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open().with("/tide", Site.html(PAGE));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPageIsReadWithItsHeadersAndTheRequestThatAskedForIt() {
    Exchange page = onlyExchange("/tide#top");
    assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
    assertThat(page.address()).hasToString(site.address("/tide"));
    assertThat(page.header("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.asked()).containsEntry("User-Agent", "reprint/1.0");
    assertThat(site.headers()).allMatch(h -> h.getFirst("User-Agent").equals("reprint/1.0"));
  }

  @Test
  void theContactStandsBesideTheProgramsName() {
    FetchOptions o = site.options();
    FetchOptions named =
        new FetchOptions(
            o.software(), "https://a.example/", o.allowedHosts(), o.patience(), 9999, o.pause());
    new Fetcher(named, HttpClient.newBuilder()).fetch(site.address("/tide"));
    assertThat(site.headers().get(0).getFirst("User-Agent"))
        .isEqualTo("reprint/1.0 (+https://a.example/)");
  }

  @ParameterizedTest
  @CsvSource({
    "401, Unauthorized",
    "402, Payment Required",
    "403, Forbidden",
    "404, Not Found",
    "410, Gone",
    "429, Too Many Requests",
    "451, Unavailable For Legal Reasons",
    "500, Internal Server Error",
    "502, Bad Gateway",
    "503, Service Unavailable"
  })
  void aRefusalIsToldInASentence(int status, String name) {
    site.with("/x", Site.status(status));
    assertThat(trouble("/x"))
        .isEqualTo(
            site.address("/x")
                + " could not be read: the server answered "
                + status
                + " ("
                + name
                + ").");
  }

  @Test
  void statusesThatHoldNoPageAreNone() {
    for (int status : new int[] {204, 206, 300, 304, 418, 599}) {
      site.with("/" + status, Site.status(status, "X-A", "b"));
      assertThat(trouble("/" + status)).endsWith("the server answered " + status + ".");
    }
  }

  @Test
  void aHostThatAsksToWaitIsLeftAlone() {
    site.with("/busy", Site.status(429, "Retry-After", "120"));
    assertThat(trouble("/busy")).contains("429 (Too Many Requests; Retry-After: 120)");
    Fetcher fetcher = site.fetcher();
    fetcher.fetch(site.address("/busy"));
    int before = site.asked().size();
    assertThat(fetcher.fetch(site.address("/tide")).trouble())
        .contains("not asked, since the host had answered 429");
    assertThat(site.asked()).hasSize(before);
  }

  @Test
  void aSlowDripEndsWithTheTimeForTheWholeAnswer() {
    site.with(
        "/drip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          drip(exchange.getResponseBody(), 20);
        });
    long start = System.nanoTime();
    assertThat(new Fetcher(patience(1), HttpClient.newBuilder()).fetch(site.address("/drip")))
        .extracting(Fetched::trouble)
        .asString()
        .endsWith("no whole answer came within 1 seconds.");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void redirectsThatEachTakeTheirTimeEndTogether() {
    for (int i = 0; i < 5; i++) {
      String next = "/way" + (i + 1);
      site.with(
          "/way" + i,
          exchange -> {
            pause(700);
            exchange.getResponseHeaders().set("Location", next);
            exchange.sendResponseHeaders(302, -1);
          });
    }
    assertThat(new Fetcher(patience(1), HttpClient.newBuilder()).fetch(site.address("/way0")))
        .extracting(Fetched::trouble)
        .asString()
        .endsWith("it and what led to it took more than 2 seconds.");
    assertThat(site.asked()).doesNotContain("/way4");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void drip(java.io.OutputStream out, int drops) throws IOException {
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
  void aServerThatSaysNothingIsLeft() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String name = "localhost:" + silent.getLocalPort();
      FetchOptions options =
          new FetchOptions(
              "reprint/1.0", "", Set.of(name), Duration.ofSeconds(1), 1000, Duration.ZERO);
      assertThat(new Fetcher(options, HttpClient.newBuilder()).fetch("http://" + name + "/x"))
          .extracting(Fetched::trouble)
          .asString()
          .contains("robots.txt could not be read (no whole answer came within 1 seconds)");
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
        .contains("the server takes no connection");
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
    assertThat(trouble("/endless")).endsWith("it is larger than 100000 bytes.");
  }

  @Test
  void theLimitOfBytesIsExact() {
    site.with("/most", Site.html("x".repeat(100_000)));
    site.with("/more", Site.html("x".repeat(100_001)));
    assertThat(fetch("/most").exchanges()).hasSize(1);
    assertThat(trouble("/more")).endsWith("it is larger than 100000 bytes.");
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
          .contains("the answer broke off");
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
  void aRedirectIsFollowedAndBothAnswersAreKept() {
    site.with("/old", Site.redirect("/tide"));
    assertThat(fetch("/old").exchanges())
        .extracting(e -> e.address().getPath() + " " + e.status())
        .containsExactly("/old 302", "/tide 200");
  }

  @Test
  void redirectsInACircleAndWithoutEndAreLeft() {
    site.with("/a", Site.redirect("/b")).with("/b", Site.redirect("/a"));
    assertThat(trouble("/a")).endsWith("its redirects lead nowhere.");
    for (int i = 0; i < 9; i++) {
      site.with("/n" + i, Site.redirect("/n" + (i + 1)));
    }
    assertThat(trouble("/n0")).endsWith("it is redirected more than 5 times.");
    site.with("/mute", Site.status(301, "X-A", "b"));
    assertThat(trouble("/mute")).endsWith("its redirects lead nowhere.");
  }

  @Test
  void aRedirectToAPrivateAddressIsNotFollowed() {
    for (String inside : new String[] {"http://10.0.0.1/", "http://[::1]/", "http://2130706433/"}) {
      site.with("/in", Site.redirect(inside));
      assertThat(trouble("/in")).contains("is not on the public internet");
    }
    site.with("/file", Site.redirect("file:///etc/passwd"));
    assertThat(trouble("/file")).endsWith("only http and https are asked.");
  }

  @Test
  void packedAnswersAreReadAsTheyCome() throws IOException {
    site.with("/gzip", Site.packed("gzip", gzip(PAGE.getBytes(StandardCharsets.UTF_8))));
    site.with("/deflate", Site.packed("deflate", deflate(PAGE.getBytes(StandardCharsets.UTF_8))));
    assertThat(fetch("/gzip").exchanges()).hasSize(1);
    assertThat(fetch("/deflate").exchanges()).hasSize(1);
  }

  @Test
  void whatUnpacksToMoreThanTheLimitIsNotRead() throws IOException {
    site.with("/bomb", Site.packed("gzip", gzip(new byte[5_000_000])));
    site.with("/broken", Site.packed("gzip", new byte[] {1, 2, 3}));
    site.with("/odd", Site.packed("br", new byte[] {1, 2, 3}));
    assertThat(trouble("/bomb")).endsWith("it is larger than 100000 bytes.");
    assertThat(trouble("/broken")).endsWith("the packing is broken.");
    assertThat(trouble("/odd")).endsWith("the packing is broken.");
  }

  @Test
  void picturesAndEmptyPagesAreNoArticles() {
    site.with("/tide.png", Site.content("image/png", new byte[] {1}));
    site.with("/empty", Site.html(""));
    assertThat(trouble("/tide.png")).endsWith("it is image/png, no article.");
    assertThat(trouble("/empty")).endsWith("the answer is empty.");
  }

  @Test
  void oneRequestAtATimeWithAPauseBetween() {
    FetchOptions o = site.options();
    FetchOptions slow =
        new FetchOptions(
            o.software(), "", o.allowedHosts(), o.patience(), o.bytes(), Duration.ofMillis(300));
    Fetcher fetcher = new Fetcher(slow, HttpClient.newBuilder());
    long start = System.nanoTime();
    fetcher.fetch(site.address("/tide"));
    fetcher.fetch(site.address("/tide"));
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  private FetchOptions patience(int seconds) {
    FetchOptions o = site.options();
    return new FetchOptions(
        o.software(), "", o.allowedHosts(), Duration.ofSeconds(seconds), o.bytes(), o.pause());
  }

  private Fetched fetch(String path) {
    return site.fetcher().fetch(site.address(path));
  }

  private String trouble(String path) {
    Fetched fetched = fetch(path);
    assertThat(fetched.exchanges()).isEmpty();
    return fetched.trouble();
  }

  private Exchange onlyExchange(String path) {
    Fetched fetched = fetch(path);
    assertThat(fetched.trouble()).isEmpty();
    assertThat(fetched.exchanges()).hasSize(1);
    return fetched.exchanges().get(0);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
