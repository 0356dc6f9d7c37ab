package reprint.credit.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.Catalog;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.words.PhraseIndex;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

class MastheadFinderTest {
  private static final MastheadFinder FINDER =
      new MastheadFinder(
          catalog(),
          List.of("by", "written by", "von"),
          List.of("and", "&", "und"),
          List.of("of"),
          new PhraseIndex(List.of()));

  @Test
  void statedFieldsNameTitleAuthorsSiteDayAndAddress() throws ReadException {
    Masthead found =
        html(
            """
            <title>Slow tide | The Harbour</title><link rel=canonical href="https://h.example/tide">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Slow tide",
            "author":[{"name":"Mira Holt"},{"name":"Ada Quill"}],"datePublished":"2021-12-01T10:00Z",
            "publisher":{"name":"The Harbour"},"image":{"@type":"ImageObject","author":{"name":"No"}}}
            </script><h1>Slow tide</h1><p>The tide came.</p>
            """);

    assertThat(found.title().map(Mention::text)).contains("Slow tide");
    assertThat(found.title().get().location().line()).isEqualTo(5);
    assertThat(found.authors()).extracting(Mention::text).containsExactly("Mira Holt", "Ada Quill");
    assertThat(found.site()).isEqualTo("The Harbour");
    assertThat(found.published()).isEqualTo("2021-12-01T10:00Z");
    assertThat(found.canonical().map(Mention::url)).contains("https://h.example/tide");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Slow tide – The Harbour; <a href=/>The Harbour</a>; Slow tide",
        "The Harbour | Slow tide; <a href=/>The Harbour</a>; Slow tide",
        "Slow tide - The Harbour; <meta property=og:site_name content='The Harbour'>; Slow tide",
        "Slow tide - Ebb | The Harbour; <a href=/>The Harbour</a>; Slow tide - Ebb",
        "Slow tide – a memoir; <a href=/>The Harbour</a>; Slow tide – a memoir"
      })
  void thePagesTitleIsWithoutTheNameOfItsSite(String stated, String site, String title)
      throws ReadException {
    Masthead found = html("<title>" + stated + "</title>" + site + "<p>The tide came.</p>");
    assertThat(found.title().map(Mention::text)).contains(title);
  }

  @ParameterizedTest
  @CsvSource({"[tides] Slow tide", "Re: Slow tide", "Re: [tides] Slow tide", "Slow tide"})
  void aMailsSubjectIsTheTitleWithoutTheNameOfItsList(String subject) throws ReadException {
    String mail = "Subject: " + subject + "\nDate: Sun, 11 Feb 2024 19:40:12 +0100\n\n";
    Masthead found = FINDER.find(read(mail + "The tide came, and it went.\n", "mail.txt"));
    assertThat(found.title().map(Mention::text)).contains("Slow tide");
  }

  @Test
  void aBylineIsSplitIntoNamesWithTheirPlaces() throws ReadException {
    Masthead found =
        html(
            "<h1>Slow tide</h1>\n<p class=byline>By <a href=/m>Mira Holt</a>, Ada Quill and Jo"
                + " | 1 May 2021</p><p>The tide came.</p>");

    assertThat(found.authors())
        .extracting(Mention::text)
        .containsExactly("Mira Holt", "Ada Quill", "Jo");
    assertThat(found.authors().get(0).url()).isEqualTo("/m");
    assertThat(found.authors().get(1).location().line()).isEqualTo(2);
    assertThat(found.authors().get(1).location().column()).isEqualTo(46);
  }

  @Test
  void anEmptyBylineIsOneEmptyMention() throws ReadException {
    for (String byline : List.of("By:   []", "By:", "By", "Von: --")) {
      Masthead found = markdown("# Slow tide\n\n" + byline + "\n\nThe tide came.\n");

      assertThat(found.authors()).as(byline).hasSize(1);
      assertThat(found.authors().get(0).isEmpty()).isTrue();
      assertThat(found.authors().get(0).location().line()).isEqualTo(3);
    }
    assertThat(markdown("---\nauthor:\n---\nThe tide came.\n").authors())
        .hasSize(1)
        .allMatch(Mention::isEmpty);
  }

  @Test
  void noAuthorIsMadeUp() throws ReadException {
    for (String text :
        List.of(
            "By then the tide had come.",
            "By noon Ada and Jo were out at sea.",
            "The tide came by night, and it stayed.",
            "![Boat](b.jpg)\n\n*Photo by Ada Quill*")) {
      assertThat(markdown("# Slow tide\n\n" + text + "\n").authors()).as(text).isEmpty();
    }
    assertThat(
            html("<h1>Slow tide</h1><p>The tide came.</p><div id=comments><p class=author>Jo"
                    + " Reader</p><p>Nice.</p></div>")
                .authors())
        .isEmpty();
  }

  @Test
  void theSiteIsCutOffTheTitleOfThePage() throws ReadException {
    assertThat(title("A very slow tide came in - The Harbour"))
        .isEqualTo("A very slow tide came in");
    assertThat(title("Tide - The Harbour")).isEqualTo("Tide - The Harbour");
    assertThat(title("Tide – A story of the sea | News | The Harbour"))
        .isEqualTo("Tide – A story of the sea | News");
    assertThat(title("Our daily letter: what the slow tide left"))
        .isEqualTo("what the slow tide left");
  }

  @Test
  void writtenDaysBecomeIso() throws ReadException {
    assertThat(markdown("---\ndate: Wed, 1 Dec 2021 10:00:00 +0000\n---\nText.\n").published())
        .isEqualTo("2021-12-01");
    assertThat(markdown("---\ndate: December 1, 2021\n---\nText.\n").published())
        .isEqualTo("2021-12-01");
    assertThat(markdown("---\ndate: last winter\n---\nText.\n").published())
        .isEqualTo("last winter");
    assertThat(markdown("Text.\n").published()).isEmpty();
  }

  private static String title(String page) throws ReadException {
    return html("<title>" + page + "</title><p>Text.").title().get().text();
  }

  private static Masthead html(String source) throws ReadException {
    return FINDER.find(read(source, "page.html"));
  }

  private static Masthead markdown(String source) throws ReadException {
    return FINDER.find(read(source, "page.md"));
  }

  private static Document read(String source, String name) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(source.getBytes(StandardCharsets.UTF_8), name);
  }

  private static Catalog catalog() {
    try {
      return Catalog.load(Path.of("rules"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
