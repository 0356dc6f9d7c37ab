package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup made to be slow: 100 kB of each end well before a person gives up. */
class HostileHtmlTest {

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
  void repeatedMarkupIsReadInTime(String piece) {
    StringBuilder page = new StringBuilder("<title>t</title><p>Here.</p>");
    while (page.length() < 100_000) {
      page.append(piece.replace("%d", String.valueOf(page.length())));
    }
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);

    Document document =
        assertTimeoutPreemptively(
            Duration.ofSeconds(40),
            () -> new DocumentReader(Limits.DEFAULT).read(bytes, "page.html"));

    assertThat(document.text()).startsWith("Here.");
  }
}
