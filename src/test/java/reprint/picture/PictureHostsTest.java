package reprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reprint.catalog.Catalog;

class PictureHostsTest {
  private final PictureHosts hosts = new PictureHosts(Catalog.load(Path.of("rules")));

  PictureHostsTest() throws IOException {}

  @Test
  void anAddressTellsTheHostOfAFile() {
    assertThat(hosts.ofFile("//upload.wikimedia.org/wikipedia/commons/a/aa/Tide.jpg"))
        .contains("Wikimedia Commons");
    assertThat(hosts.ofFile("https://IMGS.xkcd.com/comics/tide.png")).contains("xkcd");
    assertThat(hosts.ofFile("https://tides.example/upload.wikimedia.org/wikipedia/a.jpg"))
        .isEmpty();
    assertThat(hosts.ofFile("upload.wikimedia.org/wikipedia/commons/a.jpg")).isEmpty();
  }

  @Test
  void aPageIsOneAboutAPicture() {
    assertThat(hosts.ofPage("https://de.wikipedia.org/wiki/Datei:Flut.jpg")).contains("Wikipedia");
    assertThat(hosts.ofPage("https://www.flickr.com/photos/holt/12/")).contains("Flickr");
    assertThat(hosts.ofPage("https://de.wikipedia.org/wiki/Flut")).isEmpty();
    assertThat(hosts.ofPage("https://www.flickr.com/photos/")).isEmpty();
    assertThat(hosts.ofPage("https://xkcd.com/")).isEmpty();
  }

  @Test
  void aCreditNamesTheHostLast() {
    assertThat(hosts.ofCredit("Tide at noon - Wikimedia")).contains("Wikimedia Commons");
    assertThat(hosts.ofCredit("The same (from Wikipedia):")).contains("Wikipedia");
    assertThat(hosts.ofCredit("图源自 维基百科）：")).contains("Wikipedia");
    assertThat(hosts.ofCredit("We wrote about Wikipedia")).isEmpty();
    assertThat(hosts.ofCredit("Wikipedia")).isEmpty();
    assertThat(hosts.ofCredit("Source: Wikipedia has it")).isEmpty();
  }

  @Test
  void aFileIsNamedAfterItsHost() {
    assertThat(hosts.ofPicture("img/xkcd_tide.png", "")).contains("xkcd");
    assertThat(hosts.ofPicture("img/tide_wikimedia-225x168.webp", ""))
        .contains("Wikimedia Commons");
    assertThat(hosts.ofPicture("xkcd/tide.png", "The tide")).isEmpty();
  }

  @Test
  void logosAreNoWorksToCredit() {
    assertThat(hosts.isMark("img/xkcd.png", "logo XKCD")).isTrue();
    assertThat(hosts.isMark("https://upload.wikimedia.org/wikipedia/commons/a/Cc-by-sa.svg", ""))
        .isTrue();
    assertThat(hosts.isMark("img/tide.png", "The tide")).isFalse();
  }
}
