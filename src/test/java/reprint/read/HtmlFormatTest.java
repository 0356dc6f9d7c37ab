package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reprint.text.Span;

/** How pages become text, blocks and places. Long because each part of a page has its case. */
class HtmlFormatTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  @Test
  void blocksHaveRoleElementAndGroup() throws ReadException {
    Document page =
        read(
            """
            <html lang="en-GB"><head><title>Slow tide - The Harbour</title></head><body>
            <nav><a href="/">Home</a></nav>
            <h1>Slow tide</h1>
            <p class="byline">By Mira Holt</p>
            <p>The tide came late, and it stayed.</p>
            <blockquote><p>It never leaves.</p></blockquote>
            <h2>Afterwards</h2>
            <ul><li>One <b>boat</b></li><li>Two boats</li></ul>
            <pre>a
              b</pre>
            <figure><img src="b.jpg" alt="Boat"><figcaption>A boat. Photo: Ada Quill</figcaption></figure>
            <footer>All about us</footer>
            </body></html>
            """);

    assertThat(page.blocks().stream().map(b -> b.role() + " " + b.element() + " " + page.text(b)))
        .containsExactly(
            "FURNITURE nav Home",
            "HEADING h1 Slow tide",
            "BYLINE p By Mira Holt",
            "BODY p The tide came late, and it stayed.",
            "QUOTE p It never leaves.",
            "HEADING h2 Afterwards",
            "BODY li One boat",
            "BODY li Two boats",
            "CODE pre a\n  b",
            "CAPTION figcaption A boat. Photo: Ada Quill",
            "FURNITURE footer All about us");
    assertThat(page.language()).isEqualTo("en-GB");
    assertThat(page.titleBlock().map(page::text)).contains("Slow tide");
    Link image = only(page, Link.Kind.IMAGE);
    assertThat(image.group())
        .isEqualTo(page.blocks().get(9).group())
        .isNotEqualTo(page.blocks().get(7).group());
    assertThat(image.text()).isEqualTo("Boat");
  }

  @Test
  void aZeroWidthSignPartsNoWord() throws ReadException {
    Document page = read("<p>un\u200Btrue, al\uFEFFways</p>");
    assertThat(page.text()).isEqualTo("un\u200Btrue, al\uFEFFways");
  }

  @Test
  void theMainTextLeavesOutTitleBylineAndCaption() throws ReadException {
    Document page =
        read(
            "<h1>Slow tide</h1><p class=byline>By Mira Holt</p><p>The tide came late."
                + "<figure><img src=b.jpg><figcaption>A boat</figcaption></figure><p>It stayed.");

    assertThat(page.mainText()).isEqualTo("The tide came late.\n\nIt stayed.");
  }

  @Test
  void everyWordPointsAtItselfInTheSource() throws ReadException {
    String source =
        "<!DOCTYPE html>\r\n<html><body>\r\n\t<h1>Caf\u00E9 &amp; Bar</h1>\r\n"
            + "<p>Ends\twith a tab, \uD83D\uDE00 an emoji and\r\n   many   blanks <i>in</i> line.</p>\r"
            + "<p>cafe\u0301 &lt;b&gt; fish&nbsp;&amp;chips &#8212; &notit; &ampers \u00A0 x\0y</p>\n"
            + "<pre>\r\n one\r\n\r\n  two &gt; three\r\n</pre><table>loose<tr><td>cell</table>"
            + "<p>one<br>\r\ntwo<br><br>three&#x1F600;four</p> last words</body></html>";

    Document page = read(source);

    assertThat(Normalizer.isNormalized(page.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(everyWordIsThere(page, source)).isGreaterThan(30);
    assertThat(page.text())
        .contains("fish &chips \u2014 \u00ACit; &ers xy", "one\n\n  two > three");
  }

  @Test
  void aByteOrderMarkIsNoColumn() throws ReadException {
    Document page = read(("\uFEFF<p>First word").getBytes(StandardCharsets.UTF_8));

    assertThat(page.locate(new Span(0, 5))).isEqualTo(Location.lines(1, 4, 1, 9));
  }

  @Test
  void theDeclaredCharsetIsUsed() throws ReadException {
    for (String declared :
        List.of(
            "<meta charset=\"windows-1251\">",
            "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>")) {
      byte[] bytes = (declared + "<p>Лодки").getBytes(Charset.forName("windows-1251"));
      assertThat(read(bytes).text()).as(declared).isEqualTo("Лодки");
    }
  }

  @Test
  void whatReadersDoNotSeeIsNoText() throws ReadException {
    Document page =
        read(
            "<p>Seen</p><p hidden>a</p><p style='color:red; display : none'>b</p><script>c</script>"
                + "<style>d</style><template><p>e</p></template><noscript>f<img src=t.gif></noscript>"
                + "<span class='sr-only'>g</span><iframe src=v.html>h</iframe><!-- i -->");

    assertThat(page.text()).isEqualTo("Seen");
    assertThat(only(page, Link.Kind.IMAGE).url()).isEqualTo("t.gif");
    assertThat(only(page, Link.Kind.EMBED).url()).isEqualTo("v.html");
  }

  @Test
  void linksTellWordsRelAndWhereTheirAddressStands() throws ReadException {
    String source =
        "<p>Under a <a rel='License  NOFOLLOW'\n href=\" https://cc.example/by?a=1&amp;b=2 \">free"
            + " <b>licence</b></a> and <a href='/badge'><img src=x.png alt='CC BY'></a>";

    Document page = read(source);

    Link words = page.links().get(0);
    assertThat(words.url()).isEqualTo("https://cc.example/by?a=1&b=2");
    assertThat(words.rel()).containsExactly("license", "nofollow");
    assertThat(words.text()).isEqualTo("free licence").isEqualTo(words.span().of(page.text()));
    assertThat(words.location().line()).isEqualTo(2);
    assertThat(page.places().line(2).substring(words.location().column() - 1))
        .startsWith(" https://cc.example");
    assertThat(page.links().get(1).text()).isEqualTo("CC BY");
    assertThat(page.links().get(1).span().length()).isZero();
  }

  @Test
  void anAddressInTheTextIsALinkUnlessItIsOneAlready() throws ReadException {
    Document page =
        read("<p>First at https://t.example/1, then <a href=\"/2\">https://t.example/2</a>.</p>");

    assertThat(page.links())
        .extracting(Link::kind, Link::url, link -> link.location().column())
        .containsExactly(
            tuple(Link.Kind.TEXT, "https://t.example/1", 13), tuple(Link.Kind.ANCHOR, "/2", 48));
  }

  @Test
  void theTextBoxOfARepublishDialogueIsNotTheArticle() throws ReadException {
    Document page =
        read(
            "<p>The tide came late.</p><textarea>&lt;p&gt;The tide came late.&lt;/p&gt;</textarea>");

    assertThat(page.blocks().get(1).role()).isEqualTo(Block.Role.CODE);
    assertThat(page.text(page.blocks().get(1))).isEqualTo("<p>The tide came late.</p>");
    assertThat(page.mainText()).isEqualTo("The tide came late.");
  }

  @Test
  void twoLineBreaksPartParagraphs() throws ReadException {
    Document page = read("<font>One line<br>and more.<br> <br>Another.</font>");

    assertThat(page.blocks())
        .extracting(page::text)
        .containsExactly("One line\nand more.", "Another.");
  }

  @Test
  void wordsThatOnlyStylePartsAreParted() throws ReadException {
    Document page =
        read("<div><span>Mira Holt</span><span>1 May 2021</span></div><p>no<b>body</b> here</p>");

    assertThat(page.text()).isEqualTo("Mira Holt 1 May 2021\n\nnobody here");
  }

  @Test
  void headingsAndCodeAreNotTakenForFurnitureByTheirNames() throws ReadException {
    Document page =
        read(
            "<h2 id=related-work>Related work</h2><p>The tide came late, and it stayed.</p>"
                + "<pre>one <span class=comment>// two</span></pre>");

    assertThat(page.mainText())
        .isEqualTo("Related work\n\nThe tide came late, and it stayed.\n\none // two");
  }

  @Test
  void linesOfLinksAndOtherArticlesAreFurniture() throws ReadException {
    String prose = "The tide came late, and it stayed, as tides do. ".repeat(10).strip();
    Document page =
        read(
            "<title>Slow tide</title><article><h1>Slow tide</h1><p>%s</p>".formatted(prose)
                + "<p>Read more: <a href=/2>The boats that never came back</a></p></article>"
                + "<article><h2><a href=/3>Fast tide</a></h2><p>%s</p></article>"
                    .formatted(prose.replace("late", "early")));

    assertThat(page.mainText()).isEqualTo(prose);
    assertThat(page.text()).contains("Read more: The boats", "Fast tide", "early");
  }

  @Test
  void nestingOneTooDeepIsNotifiedAndReadFlat() throws ReadException {
    String deep = "<div>".repeat(100_000) + "deep down";

    Document page = read(deep);

    assertThat(page.text()).isEqualTo("deep down");
    assertThat(page.notifications()).hasSize(1);
    assertThat(read("<div>".repeat(400) + "here").notifications()).isEmpty();
  }

  /** Each word of the text stands where its location says; gives their number. */
  private static int everyWordIsThere(Document page, String source) {
    String[] lines = source.split("\r\n|\r|\n", -1);
    Matcher words = WORD.matcher(page.text());
    int count = 0;
    while (words.find()) {
      Location at = page.locate(new Span(words.start(), words.end() - words.start()));
      String found =
          lines[at.line() - 1].substring(at.column() - 1, at.endColumn() - 1).replace("\0", "");
      assertThat(Normalizer.normalize(found, Normalizer.Form.NFC)).isEqualTo(words.group());
      count++;
    }
    return count;
  }

  private static Link only(Document page, Link.Kind kind) {
    List<Link> found = page.links().stream().filter(l -> l.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Document read(String source) throws ReadException {
    return read(source.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(byte[] bytes) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(bytes, "page.html");
  }
}
