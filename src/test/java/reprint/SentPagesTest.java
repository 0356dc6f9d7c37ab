package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.archive.Packing;
import reprint.compare.Comparison.Verdict;
import reprint.fetch.Site;
import reprint.report.DocumentReport;

/** Pages in the encodings and packings in which servers send them. */
class SentPagesTest extends DeskTest {
  private static final String GERMAN =
      "Die Flut kam so langsam über die Bänke, daß die Schiffer für Stunden nichts zu tun hatten"
          + " und in der Küche bei Brötchen saßen, während die Möwen über den Höfen schrien.";

  @Test
  void aPageIsReadInTheEncodingThatItsServerOrItselfNames() throws IOException {
    String page =
        "<html><head>%s</head><body><article><p>" + GERMAN + "</p></article></body></html>";
    byte[] sent = page.formatted("").getBytes(StandardCharsets.ISO_8859_1);
    byte[] tells =
        page.formatted("<meta charset=iso-8859-1>").getBytes(StandardCharsets.ISO_8859_1);
    Path post = desk.root().resolve("post.md");
    Files.writeString(post, GERMAN + desk.credit("by-nd/4.0"));
    desk.site().with("/tide", Site.content("text/html; charset=\"ISO-8859-1\"", sent));
    assertThat(Desk.comparison(desk.check(desk.online(true), post)).verdict())
        .isEqualTo(Verdict.VERBATIM);
    desk.site().with("/tide", Site.content("text/html", tells));
    assertThat(Desk.comparison(desk.check(desk.online(true), post)).verdict())
        .isEqualTo(Verdict.VERBATIM);
    desk.site().with("/tide", Site.content("text/html; charset=no-such-one", tells));
    assertThat(Desk.comparison(desk.check(desk.online(true), post)).verdict())
        .isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void aPackedPageIsReadFromItsRecordAsFromItsServer() throws IOException {
    byte[] page = ("<article><p>" + GERMAN + "</p></article>").getBytes(StandardCharsets.UTF_8);
    Path post = desk.root().resolve("post.md");
    Files.writeString(post, GERMAN + desk.credit("by-nd/4.0"));
    Map<String, byte[]> packed =
        Map.of(
            "gzip", Packing.gzip(page),
            "deflate", Packing.deflate(page, true),
            "br", Packing.brotli(page));
    for (Map.Entry<String, byte[]> each : packed.entrySet()) {
      desk.site().with("/tide", Site.packed(each.getKey(), each.getValue()));
      DocumentReport report = desk.check(desk.online(true), post);
      assertThat(Desk.comparison(report).verdict()).as(each.getKey()).isEqualTo(Verdict.VERBATIM);
    }
  }
}
