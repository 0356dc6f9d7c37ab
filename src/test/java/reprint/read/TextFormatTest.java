package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reprint.read.TextSamples.FEED;
import static reprint.read.TextSamples.PROSE;
import static reprint.read.TextSamples.read;

import org.junit.jupiter.api.Test;

class TextFormatTest {
  @Test
  void aFeedIsHeadArticleAndFoot() throws Exception {
    Document document = read(FEED);
    assertThat(document.blocks())
        .extracting(Block::role, b -> document.locate(b.span()).line())
        .containsExactly(
            tuple(Block.Role.BODY, 1),
            tuple(Block.Role.BYLINE, 2),
            tuple(Block.Role.HEADING, 5),
            tuple(Block.Role.BYLINE, 7),
            tuple(Block.Role.BYLINE, 9),
            tuple(Block.Role.BODY, 11),
            tuple(Block.Role.FURNITURE, 12),
            tuple(Block.Role.FURNITURE, 14),
            tuple(Block.Role.FURNITURE, 15),
            tuple(Block.Role.FURNITURE, 17));
    assertThat(document.text(document.blocks().get(2)))
        .isEqualTo("While the fog stayed, the gulls gained ground");
  }

  @Test
  void aLicenceBehindTheEndMarkIsNoFurniture() throws Exception {
    Document document = read(PROSE + "\n\n###\n\nCC BY 4.0, first at https://tide.example/1\n");
    assertThat(document.blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.BODY, Block.Role.FURNITURE, Block.Role.BODY);
  }

  @Test
  void aHashMakesALineAHeading() throws Exception {
    Document document = read("# Slow tide\n\n" + PROSE + "\n\n## Later\n\n" + PROSE);
    assertThat(document.blocks())
        .filteredOn(b -> b.role() == Block.Role.HEADING)
        .extracting(document::text, Block::level)
        .containsExactly(tuple("Slow tide", 1), tuple("Later", 2));
  }

  @Test
  void underlinedAndCapitalLinesAreHeadings() throws Exception {
    Document document =
        read("Slow tide\n=========\n\n" + PROSE + "\n\nLATER THAT DAY\n\n" + PROSE + "\n");
    assertThat(document.blocks())
        .filteredOn(b -> b.role() == Block.Role.HEADING)
        .extracting(document::text, Block::level)
        .containsExactly(tuple("Slow tide", 1), tuple("LATER THAT DAY", 2));
  }

  @Test
  void aBareNoticeHasNoTitle() throws Exception {
    Document document = read("This work is licensed under\nCreative Commons Attribution 4.0");
    assertThat(document.blocks()).extracting(Block::role).containsExactly(Block.Role.BODY);
  }

  @Test
  void aCommentOfASourceFileReadsAsSentences() throws Exception {
    Document document =
        read(
            "/*\n * Licensed under the Creative\n * Commons licence.\n *\n * More.\n */\nint x;\n");
    assertThat(document.blocks())
        .extracting(document::text)
        .containsExactly("Licensed under the Creative\nCommons licence.", "More.", "int x;");
    DocumentPlaces.assertEveryWordStandsThere(document);
  }

  @Test
  void anUnderlinedTitleNeedsNoLongText() throws Exception {
    assertThat(read("Slow tide\n=========\n\nBoats may sail.\n").blocks())
        .extracting(Block::role, Block::level)
        .containsExactly(tuple(Block.Role.HEADING, 1), tuple(Block.Role.BODY, 0));
  }

  @Test
  void aListWithStarsIsNoComment() throws Exception {
    assertThat(read("* one\n* two\n").blocks()).extracting(Block::element).containsOnly("li");
    assertThat(
            read("* Licensed under the Creative Commons Attribution\n* licence, version four.\n")
                .blocks())
        .extracting(Block::element)
        .containsOnly("p");
  }

  @Test
  void listsQuotesAndTablesKeepTheirShape() throws Exception {
    Document document =
        read(
            "- one\n  more\n- two\n\n> said\n> she\n\n| Gull | CC BY |\n|---|---|\n| Tern | CC0 |\n");
    assertThat(document.blocks())
        .extracting(document::text, Block::element, Block::group)
        .containsExactly(
            tuple("one\nmore", "li", 1),
            tuple("two", "li", 2),
            tuple("said\nshe", "blockquote", 0),
            tuple("Gull", "td", 3),
            tuple("CC BY", "td", 3),
            tuple("Tern", "td", 5),
            tuple("CC0", "td", 5));
  }

  @Test
  void anIndentedFirstLineBeginsAParagraph() throws Exception {
    Document document =
        read(
            "    The boats came home at noon,\nand nobody waited for them.\n"
                + "    The pilots knew of it. They had\nseen the flag on the tower.\n"
                + "    \u201CWe shall not sail,\u201D they said,\nand they went home.\n");
    assertThat(document.blocks())
        .extracting(document::text)
        .containsExactly(
            "The boats came home at noon,\nand nobody waited for them.",
            "The pilots knew of it. They had\nseen the flag on the tower.",
            "\u201CWe shall not sail,\u201D they said,\nand they went home.");
  }

  @Test
  void aHangingIndentAndAnIndentedQuotationAreOneParagraph() throws Exception {
    assertThat(
            read("Boats that may sail at noon, and\n  those that come home\n  after dark.\n")
                .blocks())
        .hasSize(1);
    assertThat(
            read("    Boats may sail, and those\n    that come home late\n    wait for the\n    tide.\n")
                .blocks())
        .hasSize(1);
  }

  @Test
  void anEmptyQuotedLineEndsAParagraph() throws Exception {
    assertThat(read("Boats:\n\n> Boats may sail\n> at noon.\n>\n> The tide waits.\n").blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.BODY, Block.Role.QUOTE, Block.Role.QUOTE);
  }

  @Test
  void aTextThatIsQuotedAsAWholeIsReadLikeAnyOther() throws Exception {
    Document plain = read(FEED);
    Document quoted = read("> " + FEED.replace("\n", "\n> "));
    assertThat(quoted.blocks().stream().map(quoted::text))
        .containsExactlyElementsOf(plain.blocks().stream().map(plain::text).toList());
    assertThat(quoted.blocks())
        .extracting(Block::role)
        .containsExactlyElementsOf(plain.blocks().stream().map(Block::role).toList());
  }

  @Test
  void aSignatureIsFurniture() throws Exception {
    Document document = read(PROSE + "\n\n-- \nMira Holt\nHarbour Street 1\n");
    assertThat(document.blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.BODY, Block.Role.FURNITURE, Block.Role.FURNITURE);
  }

  @Test
  void aRemarkToTheProgramIsAComment() throws Exception {
    Document document = read("# reprint-ignore author-named: asked not to be\n\n" + PROSE);
    assertThat(document.properties())
        .extracting(Property::name, Property::value, DocumentPlaces::of)
        .containsExactly(tuple("comment", "reprint-ignore author-named: asked not to be", "1:3"));
  }
}
