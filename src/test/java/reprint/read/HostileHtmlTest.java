package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;

/** Markup made to be slow is read in time that grows with its length and not with its square. */
class HostileHtmlTest {
  /** Characters of the shorter page. */
  private static final int LENGTH = 25_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b id=%d><p>x",
        "<a href=x>",
        "<table><tr><td>",
        "<blockquote><p class=author>",
        "<article><h2><a href=x>t</a></h2>",
        "<section property=a>t",
        "<div itemscope itemprop=a>t",
        "<div xmlns:a=b about=c>t",
        "<figure><img src=x><figcaption>c",
        "<br>",
        "&amp;",
        "&#",
        "word, ",
        "<!-- <rdf:RDF><Work rdf:about=x> -->",
        "<script type=application/ld+json>{\"image\":{\"author\":[</script>",
        "<textarea>x</textarea>"
      })
  void timeIsLinear(String piece) {
    Growth.assertLinear(LENGTH, length -> page(piece, length), HostileHtmlTest::read);
  }

  private static byte[] page(String piece, int length) {
    StringBuilder page = new StringBuilder("<title>t</title><p>Here.</p>");
    while (page.length() < length) {
      page.append(piece.replace("%d", String.valueOf(page.length())));
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void read(byte[] page) {
    try {
      Document document = new DocumentReader(Limits.DEFAULT).read(page, "page.html");
      assertThat(document.text()).startsWith("Here.");
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
