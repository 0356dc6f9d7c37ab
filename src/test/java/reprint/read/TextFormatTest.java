package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFormatTest {
  private static final String PROSE =
      "The harbour of Lund lay under fog, and nobody had seen the ferry since the evening, when it"
          + " left for the islands with forty people and a crate of gulls. It came back at noon.";

  /** The shape of a news feed on gopher. */
  private static final String FEED =
      """
      This story [1] first appeared in the Tide.
      License [2]: Creative Commons 4.0 - Attribution/No Derivatives
      ------------------------

      While the fog stayed, the gulls gained ground

      By: \u00A0 []

      Date: 2021-12

      %s
      [END]

      [1] Url: https://tide.example/en/while-the-fog-stayed/
      [2] url: https://cc.example/by-nd/4.0/

      The Tide via Harbour News Feeds:
      gopher://harbour.example/1/feeds/tide/"""
          .formatted(PROSE);

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
  void headerLinesArePropertiesAndAnEmptyOneIsLocated() throws Exception {
    Document document = read(FEED);
    assertThat(document.properties())
        .extracting(Property::name, Property::value, DocumentPlaces::of)
        .containsExactly(
            tuple("header:license", "Creative Commons 4.0 - Attribution/No Derivatives", "2:14"),
            tuple("header:by", "[]", "7:7"),
            tuple("header:date", "2021-12", "9:7"));
    Location byline = document.locate(document.blocks().get(3).span());
    assertThat(byline).isEqualTo(Location.lines(7, 1, 7, 9));
  }

  @Test
  void marksLinkTheirWordsToTheAddressOfTheNote() throws Exception {
    assertThat(read(FEED).links())
        .extracting(Link::kind, Link::text, Link::url, DocumentPlaces::of)
        .contains(
            tuple(
                Link.Kind.NOTE,
                "This story",
                "https://tide.example/en/while-the-fog-stayed/",
                "14:10"),
            tuple(
                Link.Kind.NOTE,
                "Creative Commons 4.0 - Attribution/No Derivatives",
                "https://cc.example/by-nd/4.0/",
                "15:10"))
        .hasSize(5);
  }

  @Test
  void aTitleLineOfTheHeadIsTheTitle() throws Exception {
    Document document =
        read("From: Mira Holt <m@tide.example>\nSubject: Slow tide\nX-Mood: calm\n\n" + PROSE);
    assertThat(document.blocks())
        .filteredOn(b -> b.role() == Block.Role.HEADING)
        .extracting(document::text)
        .containsExactly("Slow tide");
    assertThat(document.properties())
        .extracting(Property::name, Property::value)
        .containsExactly(
            tuple("header:from", "Mira Holt <m@tide.example>"),
            tuple("header:subject", "Slow tide"),
            tuple("header:x-mood", "calm"));
  }

  @Test
  void theTitleInTheTextWinsOverTheSubjectOfAMail() throws Exception {
    Document document = read("Subject: Fwd: Slow tide\n\nSlow tide\nby Mira Holt\n\n" + PROSE);
    assertThat(document.blocks())
        .extracting(document::text, Block::role)
        .startsWith(
            tuple("Subject: Fwd: Slow tide", Block.Role.BYLINE),
            tuple("Slow tide", Block.Role.HEADING),
            tuple("by Mira Holt", Block.Role.BYLINE));
  }

  @Test
  void aWrappedHeaderLineGoesOnAndAMeantBreakEndsIt() throws Exception {
    String wide = "A line of this text may be as long as this one is and no longer.\n\n";
    String licence = "License: This is under the Creative Commons Attribution\n";
    assertThat(read(wide + licence + "International licence, as it is called").properties())
        .extracting(Property::value)
        .containsExactly(
            "This is under the Creative Commons Attribution"
                + " International licence, as it is called");
    assertThat(read(wide + licence + "By the way").properties())
        .extracting(Property::value)
        .containsExactly("This is under the Creative Commons Attribution");
  }

  @Test
  void aTitleOfTwoLinesStandsAboveALineOfTheHead() throws Exception {
    Document document =
        read("Why the ferry to Lund takes\nthe long way\n\nBy Mira Holt\n\n" + PROSE);
    assertThat(document.blocks())
        .extracting(Block::role)
        .startsWith(Block.Role.HEADING, Block.Role.BYLINE, Block.Role.BODY);
  }

  @Test
  void aLicenceBehindTheEndMarkIsNoFurniture() throws Exception {
    Document document = read(PROSE + "\n\n###\n\nCC BY 4.0, first at https://tide.example/1\n");
    assertThat(document.blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.BODY, Block.Role.FURNITURE, Block.Role.BODY);
  }

  @Test
  void aWrappedAddressInAHeaderLineHasNoGap() throws Exception {
    Document document = read("Source: https://tide.example/the-long-\nway-round\n\n" + PROSE);
    assertThat(document.properties())
        .extracting(Property::value)
        .containsExactly("https://tide.example/the-long-way-round");
  }

  @Test
  void theHeadsOfOtherMarkupLanguagesAreHeaderLines() throws Exception {
    assertThat(read(":author: Mira Holt\n:license: CC BY\n\n" + PROSE).properties())
        .extracting(Property::name, Property::value)
        .containsExactly(tuple("header:author", "Mira Holt"), tuple("header:license", "CC BY"));
    assertThat(read("#+AUTHOR: Mira Holt\n#+LICENSE: CC BY\n\n" + PROSE).properties())
        .extracting(Property::name, Property::value)
        .containsExactly(tuple("header:author", "Mira Holt"), tuple("header:license", "CC BY"));
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
  void someoneWhoSpeaksInTheMiddleIsNoHeaderLine() throws Exception {
    Document document = read(PROSE + "\n\nAuthor: No fog today.\n\n" + PROSE);
    assertThat(document.properties()).isEmpty();
    assertThat(document.blocks()).extracting(Block::role).containsOnly(Block.Role.BODY);
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
  void wrappedAddressesAreJoined() throws Exception {
    String head = "Some words that fill the line before the address comes at last: ";
    assertThat(urls(head + "https://cc.example/licenses/by-\nnc-nd/4.0/ is it."))
        .containsExactly("https://cc.example/licenses/by-nc-nd/4.0/");
    assertThat(urls("<https://cc.example/lic\nenses/by/4.0>"))
        .containsExactly("https://cc.example/licenses/by/4.0");
    assertThat(urls(" * It is under https://cc.example/licenses/\n * by/4.0/\n"))
        .containsExactly("https://cc.example/licenses/by/4.0/");
  }

  @Test
  void theNextSentenceIsNoPartOfAnAddress() throws Exception {
    String head = "Some words that fill the line before the address comes at last: ";
    assertThat(urls(head + "https://cc.example/by/4.0/\nand/or another.")).hasSize(1);
    assertThat(urls(head + "https://cc.example/by/4.0/\nand/or another."))
        .containsExactly("https://cc.example/by/4.0/");
    assertThat(urls("https://cc.example/a\nhttps://cc.example/b")).hasSize(2);
    assertThat(urls("(see https://cc.example/a_(b)).")).containsExactly("https://cc.example/a_(b)");
    assertThat(urls("see https://cc.example/by/4.0/[CC BY] and [https://cc.example/by]."))
        .containsExactly("https://cc.example/by/4.0/", "https://cc.example/by");
    assertThat(urls("“www.cc.example/by”, he said")).containsExactly("www.cc.example/by");
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

  private static java.util.List<String> urls(String text) throws ReadException {
    return read(text).links().stream().map(Link::url).toList();
  }

  static Document read(String text) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
  }
}
