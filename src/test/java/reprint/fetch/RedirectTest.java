package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses that lead elsewhere. */
class RedirectTest {
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
  void aRedirectIsFollowedAndBothAnswersAreKept() {
    site.with("/old", Site.redirect("/tide"));
    assertThat(site.fetch("/old").exchanges())
        .extracting(e -> e.address().getPath() + " " + e.status())
        .containsExactly("/old 302", "/tide 200");
  }

  @Test
  void redirectsInACircleAndWithoutEndAreLeft() {
    site.with("/a", Site.redirect("/b")).with("/b", Site.redirect("/a"));
    assertThat(site.trouble("/a")).endsWith("its redirects lead nowhere.");
    for (int i = 0; i < 9; i++) {
      site.with("/n" + i, Site.redirect("/n" + (i + 1)));
    }
    assertThat(site.trouble("/n0")).endsWith("it was redirected more than 5 times.");
    site.with("/mute", Site.status(301, "X-A", "b"));
    assertThat(site.trouble("/mute")).endsWith("its redirects lead nowhere.");
  }

  @Test
  void aRedirectToAPrivateAddressIsNotFollowed() {
    for (String inside : new String[] {"http://10.0.0.1/", "http://[::1]/", "http://2130706433/"}) {
      site.with("/in", Site.redirect(inside));
      assertThat(site.trouble("/in")).contains("is not on the public internet");
    }
    site.with("/file", Site.redirect("file:///etc/passwd"));
    assertThat(site.trouble("/file")).endsWith("only http and https addresses can be read.");
  }

  @Test
  void aLongAddressIsToldInPart() {
    site.with("/far", Site.redirect("/" + "x".repeat(5000)));
    assertThat(site.trouble("/far")).hasSizeLessThan(400).contains("xxx…, where the server");
  }
}
