package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host wants of robots, as RFC 9309 has it. */
class RobotsTest {
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = Site.open().with("/tide", Site.html("<p>Boats may sail.</p>"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPageThatIsForbiddenIsNotAskedFor() {
    site.with("/robots.txt", Site.text("User-agent: *\nDisallow: /tide\n"));
    assertThat(trouble()).endsWith("its robots.txt does not allow reprint to read it.");
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void itsOwnGroupComesBeforeThatOfAll() {
    String file = "User-agent: *\nDisallow: /\n\nUser-agent: Reprint\nDisallow: /tide/\n";
    site.with("/robots.txt", Site.text(file));
    assertThat(trouble()).isEmpty();
    site.with("/robots.txt", Site.text("User-agent: reprint\nDisallow: /t\nAllow: /tide$\n"));
    assertThat(trouble()).isEmpty();
  }

  @Test
  void aHostWithoutRobotsFileAllowsAll() {
    for (int status : new int[] {404, 403, 410}) {
      site.with("/robots.txt", Site.status(status));
      assertThat(trouble()).isEmpty();
    }
  }

  @Test
  void aHostWhoseRobotsFileCannotBeHadForbidsAll() {
    for (int status : new int[] {500, 503, 429}) {
      site.with("/robots.txt", Site.status(status));
      assertThat(trouble())
          .contains("its robots.txt could not be read (the server answered " + status)
          .endsWith("which forbids all requests.");
    }
    assertThat(site.asked()).doesNotContain("/tide");
  }

  @Test
  void theFileIsAskedForOnceARunAndItsRedirectsAreFollowed() {
    site.with("/robots.txt", Site.redirect("/elsewhere"));
    site.with("/elsewhere", Site.text("User-agent: *\nDisallow: /secret\n"));
    Fetcher fetcher = site.fetcher();
    assertThat(fetcher.fetch(site.address("/tide")).trouble()).isEmpty();
    assertThat(fetcher.fetch(site.address("/secret")).trouble()).contains("does not allow");
    assertThat(site.asked()).containsExactly("/robots.txt", "/elsewhere", "/tide");
  }

  @Test
  void aRobotsFileOnAPrivateAddressIsNotAskedFor() {
    site.with("/robots.txt", Site.redirect("http://192.168.0.1/robots.txt"));
    assertThat(trouble()).contains("192.168.0.1 is not on the public internet");
  }

  @Test
  void thePauseThatTheHostWantsIsKept() {
    site.with("/robots.txt", Site.text("User-agent: *\nCrawl-delay: 0.4\n"));
    Fetcher fetcher = site.fetcher();
    fetcher.fetch(site.address("/tide"));
    long start = System.nanoTime();
    fetcher.fetch(site.address("/tide"));
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(390));
  }

  private String trouble() {
    return site.fetcher().fetch(site.address("/tide")).trouble();
  }
}
