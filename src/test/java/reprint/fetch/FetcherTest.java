package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reprint.archive.Exchange;

/** A page that can be had, and how it is asked for. */
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
    Exchange page = site.fetch("/tide#top").exchanges().get(0);
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

  @Test
  void picturesAndEmptyPagesAreNoArticles() {
    site.with("/tide.png", Site.content("image/png", new byte[] {1}));
    site.with("/empty", Site.html(""));
    assertThat(site.trouble("/tide.png")).endsWith("it is image/png, not an article.");
    assertThat(site.trouble("/empty")).endsWith("the response is empty.");
  }
}
