package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that answer without giving a page. */
class RefusalTest {
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open().with("/tide", Site.html("<p>Boats may sail.</p>"));
  }

  @AfterEach
  void close() {
    site.close();
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
    assertThat(site.trouble("/x"))
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
      assertThat(site.trouble("/" + status)).endsWith("the server answered " + status + ".");
    }
  }

  @Test
  void aHostThatAsksToWaitIsLeftAlone() {
    site.with("/busy", Site.status(429, "Retry-After", "120"));
    assertThat(site.trouble("/busy")).contains("429 (Too Many Requests; Retry-After: 120)");
    Fetcher fetcher = site.fetcher();
    fetcher.fetch(site.address("/busy"));
    int before = site.asked().size();
    assertThat(fetcher.fetch(site.address("/tide")).trouble())
        .contains("no request was sent, because the host answered 429");
    assertThat(site.asked()).hasSize(before);
  }
}
