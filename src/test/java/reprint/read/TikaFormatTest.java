package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TikaFormatTest {

  @Test
  void aPdfHasPagesAndParagraphs() throws Exception {
    Document document = read(OfficeFiles.pdf(null), "a.pdf");
    assertThat(document.blocks())
        .extracting(document::text, b -> document.locate(b.span()))
        .containsExactly(
            tuple("Slow tide", Location.paged(1, 1, "")),
            tuple("Boats may sail.", Location.paged(1, 2, "")),
            tuple("Gulls stay home.", Location.paged(2, 1, "")),
            tuple("This is CC BY-ND.", Location.paged(2, 2, "")));
    assertThat(document.links())
        .extracting(Link::kind, Link::url, l -> l.location().page())
        .containsExactly(tuple(Link.Kind.ANCHOR, OfficeFiles.ADDRESS, 2));
    assertThat(document.properties())
        .extracting(Property::name, Property::value)
        .contains(
            tuple("dc:title", "Slow tide"),
            tuple("dc:creator", "Mira Holt"),
            tuple("custom:license", "CC BY-ND 4.0"),
            tuple("access_permission:extract_content", "true"));
  }

  @Test
  void aDocxHasHeadingsTablesLinksAndProperties() throws Exception {
    Document document = read(OfficeFiles.docx(), "a.docx");
    assertThat(document.blocks())
        .extracting(document::text, Block::element, b -> document.locate(b.span()).paragraph())
        .containsExactly(
            tuple("Slow tide", "p", 1),
            tuple("Boats may sail.", "p", 2),
            tuple("This is CC BY-ND", "p", 3),
            tuple("Gull", "td", 4),
            tuple("CC BY", "td", 5));
    assertThat(document.blocks().get(3).group()).isEqualTo(document.blocks().get(4).group());
    assertLinkAndCreator(document);
    assertThat(document.properties())
        .extracting(Property::name, Property::value)
        .contains(tuple("custom:license", "CC BY-ND 4.0"));
  }

  @Test
  void anOdtHasHeadingsListsAndLinks() throws Exception {
    Document document = read(OfficeFiles.odt(), "a.odt");
    assertThat(document.blocks())
        .extracting(document::text, Block::element, Block::level)
        .containsExactly(
            tuple("Slow tide", "h1", 1),
            tuple("Boats may sail.", "p", 0),
            tuple("Gulls stay.", "li", 0),
            tuple("This is CC BY-ND", "p", 0));
    assertLinkAndCreator(document);
  }

  @Test
  void anEpubNamesTheChapter() throws Exception {
    Document document =
        read(OfficeFiles.epub("<h1>Slow tide</h1><p>Boats may sail.</p>"), "a.epub");
    assertThat(document.blocks())
        .extracting(document::text, b -> document.locate(b.span()))
        .containsExactly(
            tuple("Slow tide", Location.paged(0, 1, "OEBPS/one.xhtml")),
            tuple("Boats may sail.", Location.paged(0, 2, "OEBPS/one.xhtml")),
            tuple("This is CC BY-ND.", Location.paged(0, 1, "OEBPS/two.xhtml")));
    assertThat(document.language()).isEqualTo("en");
    assertLinkAndCreator(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Boats may <del>not</del> sail.</p>",
        "<div>Boats may <s><p>not </p></s></div>",
        "<p>Boats may <s>no<strike>t</strike></s> sail.</p><div>Boats <s><p> </p></s></div>",
      })
  void anEpubKnowsWhatIsStruckOut(String chapter) throws Exception {
    Document document = read(OfficeFiles.epub(chapter), "a.epub");
    assertThat(document.struck())
        .extracting(span -> span.of(document.text()).strip())
        .containsExactly("not");
  }

  @Test
  void aDocxKnowsWhatIsStruckOut() throws Exception {
    Document document = read(OfficeFiles.struckDocx("Boats may ", "not", " sail."), "a.docx");
    assertThat(document.text()).isEqualTo("Boats may not sail.");
    assertThat(document.struck()).containsExactly(new Span(10, 3));
  }

  @Test
  void thePermissionsOfAProtectedPdfAreProperties() throws Exception {
    assertThat(read(OfficeFiles.pdf(""), "a.pdf").properties())
        .extracting(Property::name, Property::value)
        .contains(tuple("access_permission:extract_content", "false"));
  }

  @Test
  void anEncryptedFileIsRefused() throws Exception {
    byte[] pdf = OfficeFiles.pdf("secret");
    assertRefused(pdf, "a.pdf", "is encrypted and cannot be read without its password");
  }

  @Test
  void aDamagedPdfIsRefused() {
    byte[] pdf = "%PDF-1.4 nothing else".getBytes(StandardCharsets.US_ASCII);
    assertRefused(pdf, "a.pdf", "is damaged and cannot be read");
  }

  @Test
  void aFileThatIsCutOffIsRefusedOrNotified() throws Exception {
    assertNotWhole(OfficeFiles.pdf(null), "a.pdf");
    assertNotWhole(OfficeFiles.docx(), "a.docx");
    assertNotWhole(OfficeFiles.odt(), "a.odt");
    assertNotWhole(OfficeFiles.epub("<h1>Slow tide</h1><p>Boats may sail.</p>"), "a.epub");
  }

  private static void assertNotWhole(byte[] whole, String name) {
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
      try {
        assertThat(read(cut, name).notifications()).as(name + " " + part).isNotEmpty();
      } catch (ReadException e) {
        assertThat(e).as(name + " " + part).hasMessageNotContaining("Exception");
      }
    }
  }

  @Test
  void aZipBombIsRefused() throws Exception {
    byte[] bomb = OfficeFiles.epub("<p>" + "Boats may sail. ".repeat(400_000) + "</p>");
    assertThat(bomb).hasSizeLessThan(60_000);
    assertRefused(bomb, "a.epub", "is damaged and cannot be read: Suspected zip bomb");
  }

  @Test
  void textBeyondTheLimitIsRefused() throws Exception {
    Limits limits = new Limits(1_000_000, 40, 100, 100, 60);
    assertThatThrownBy(() -> new DocumentReader(limits).read(OfficeFiles.pdf(null), "a.pdf"))
        .isInstanceOf(ReadException.class)
        .hasMessage("has more than 40 characters of text (limit `characters`)");
  }

  @Test
  void aZipOfSomethingElseIsRefused() throws Exception {
    byte[] zip = OfficeFiles.zip(Map.of("a.txt", "Boats may sail."));
    assertRefused(zip, "a.docx", "is named like application/vnd");
  }

  @Test
  void theTellingContentWinsOverTheName() throws Exception {
    assertThat(read(OfficeFiles.pdf(null), "a.txt").mediaType()).isEqualTo("application/pdf");
    assertThat(
            read(OfficeFiles.epub("<h1>Slow tide</h1><p>Boats may sail.</p>"), "a.docx")
                .mediaType())
        .isEqualTo("application/epub+zip");
  }

  private static void assertLinkAndCreator(Document document) {
    assertThat(document.links())
        .extracting(Link::kind, Link::text, Link::url)
        .containsExactly(tuple(Link.Kind.ANCHOR, "CC BY-ND", OfficeFiles.ADDRESS));
    assertThat(document.properties())
        .extracting(Property::name, Property::value)
        .contains(tuple("dc:title", "Slow tide"), tuple("dc:creator", "Mira Holt"));
  }

  private static void assertRefused(byte[] bytes, String name, String message) {
    assertThatThrownBy(() -> read(bytes, name))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith(message);
  }

  private static Document read(byte[] bytes, String name) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(bytes, name);
  }
}
