package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {

  @Test
  void headingsParagraphsListsQuotesAndCodeBecomeBlocks() throws Exception {
    Document document =
        read(
            "# Slow tide\n\nBoats *may* sail.\n\n- one\n- two\n\n> said\n\n    x = 1\n\n## Later\n");
    assertThat(document.blocks())
        .extracting(document::text, Block::role, Block::element, Block::level)
        .containsExactly(
            tuple("Slow tide", Block.Role.HEADING, "h1", 1),
            tuple("Boats may sail.", Block.Role.BODY, "p", 0),
            tuple("one", Block.Role.BODY, "li", 0),
            tuple("two", Block.Role.BODY, "li", 0),
            tuple("said", Block.Role.QUOTE, "blockquote", 0),
            tuple("x = 1", Block.Role.CODE, "pre", 0),
            tuple("Later", Block.Role.HEADING, "h2", 2));
    assertThat(document.blocks().get(2).group()).isNotEqualTo(document.blocks().get(3).group());
  }

  @Test
  void aLineInItalicsUnderAPictureIsItsCaption() throws Exception {
    Document document =
        read(
            "![](a.jpg)\n*Boats at noon*\n\n[![](b.jpg)](b)\n\n*Photo: Jo Berg*\n\n"
                + "*All in italics.*\n\n![](c.jpg)\n\nBoats *may*\n");
    assertThat(document.blocks())
        .extracting(document::text, Block::role)
        .containsExactly(
            tuple("Boats at noon", Block.Role.CAPTION),
            tuple("Photo: Jo Berg", Block.Role.CAPTION),
            tuple("All in italics.", Block.Role.BODY),
            tuple("Boats may", Block.Role.BODY));
  }

  @Test
  void aTableRowIsAGroup() throws Exception {
    Document document = read("| a | b |\n|---|---|\n| c \\| d | *e* f |\n");
    assertThat(document.blocks())
        .extracting(document::text, Block::element)
        .containsExactly(
            tuple("a", "th"), tuple("b", "th"), tuple("c | d", "td"), tuple("e f", "td"));
    assertThat(document.blocks()).extracting(Block::group).containsExactly(1, 1, 2, 2);
    DocumentPlaces.assertEveryWordStandsThere(document);
  }

  @Test
  void linksKnowTheirWordsAndThePlaceOfTheirAddress() throws Exception {
    Document document =
        read(
            "By [Mira *Holt*](https://m.example/a_(b) \"T\").\n\n[CC BY][cc] <https://x.example>\n\n[cc]: https://cc.example/by\n");
    assertThat(document.links())
        .extracting(Link::kind, Link::text, Link::url, DocumentPlaces::of)
        .containsExactly(
            tuple(Link.Kind.ANCHOR, "Mira Holt", "https://m.example/a_(b)", "1:18"),
            tuple(Link.Kind.ANCHOR, "CC BY", "https://cc.example/by", "5:7"),
            tuple(Link.Kind.ANCHOR, "https://x.example", "https://x.example", "3:14"));
  }

  @Test
  void bareAddressesAndImagesAreLinks() throws Exception {
    Document document = read("See https://a.example/x. ![A *gull*](gull.png)\n");
    assertThat(document.links())
        .extracting(Link::kind, Link::text, Link::url, DocumentPlaces::of)
        .containsExactly(
            tuple(Link.Kind.TEXT, "https://a.example/x", "https://a.example/x", "1:5"),
            tuple(Link.Kind.IMAGE, "A gull", "gull.png", "1:38"));
  }

  @Test
  void aFootnoteMarkLinksToTheAddressOfItsNote() throws Exception {
    Document document =
        read("Old text. From the Tide[^1].\n\n[^1]: At https://t.example/1 today.\n");
    assertThat(document.text()).contains("From the Tide[1].");
    assertThat(document.links())
        .extracting(Link::kind, Link::text, Link::url, DocumentPlaces::of)
        .containsExactly(
            tuple(Link.Kind.NOTE, "From the Tide", "https://t.example/1", "3:10"),
            tuple(Link.Kind.TEXT, "https://t.example/1", "https://t.example/1", "3:10"));
  }

  @Test
  void htmlInsideIsReadAsHtml() throws Exception {
    Document document =
        read(
            "A <a rel=\"license\" href='https://cc.example/by'>CC *BY*</a> text.<!-- why -->\n\n"
                + "<div>One &amp; <b>two</b></div>\n<p>Three\n<img src=\"g.png\" alt=\"gull\"></p>\n");
    assertThat(document.blocks())
        .extracting(document::text)
        .containsExactly("A CC BY text.", "One & two", "Three");
    assertThat(document.links())
        .extracting(Link::text, Link::url, Link::rel, DocumentPlaces::of)
        .containsExactly(
            tuple("CC BY", "https://cc.example/by", java.util.List.of("license"), "1:26"),
            tuple("gull", "g.png", java.util.List.of(), "5:11"));
    assertThat(document.properties())
        .extracting(Property::name, Property::value)
        .containsExactly(tuple("comment", "why"));
    DocumentPlaces.assertEveryWordStandsThere(document);
  }

  @Test
  void wordsAreLocatedThroughEscapesEntitiesQuotesAndLists() throws Exception {
    Document document =
        read(
            "> **Aa** \\*bb\\* &eacute;cc &amp; dd\n> ee\n>\n> 1. ff `gg  hh`\n>\n>    ii\n\n"
                + "jj\\\nkk  \nll\n\n\tmm\n\t\tnn\n");
    assertThat(document.text()).contains("Aa *bb* écc & dd\nee").contains("ff gg  hh");
    DocumentPlaces.assertEveryWordStandsThere(document);
  }

  @Test
  void whatASiteGeneratorReplacesIsFurniture() throws Exception {
    Document document = read("{% include head.html %}\n\nText.\n\n{{< figure src=\"x\" >}}\n");
    assertThat(document.blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.FURNITURE, Block.Role.BODY, Block.Role.FURNITURE);
  }

  @Test
  void theAttributesOfAHeadingAreNoWordsOfIt() throws Exception {
    Document document = read("# Slow tide {#tide .big}\n\nBoats {sail}.\n");
    assertThat(document.text()).isEqualTo("Slow tide\n\nBoats {sail}.");
    DocumentPlaces.assertEveryWordStandsThere(document);
  }

  static Document read(String text) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), "a.md");
  }
}
