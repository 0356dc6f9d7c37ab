package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reprint.read.TextSamples.FEED;
import static reprint.read.TextSamples.PROSE;
import static reprint.read.TextSamples.read;

import org.junit.jupiter.api.Test;

class TextHeadsTest {
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
  void theHeadsOfOtherMarkupLanguagesAreHeaderLines() throws Exception {
    assertThat(read(":author: Mira Holt\n:license: CC BY\n\n" + PROSE).properties())
        .extracting(Property::name, Property::value)
        .containsExactly(tuple("header:author", "Mira Holt"), tuple("header:license", "CC BY"));
    assertThat(read("#+AUTHOR: Mira Holt\n#+LICENSE: CC BY\n\n" + PROSE).properties())
        .extracting(Property::name, Property::value)
        .containsExactly(tuple("header:author", "Mira Holt"), tuple("header:license", "CC BY"));
  }

  @Test
  void someoneWhoSpeaksInTheMiddleIsNoHeaderLine() throws Exception {
    Document document = read(PROSE + "\n\nAuthor: No fog today.\n\n" + PROSE);
    assertThat(document.properties()).isEmpty();
    assertThat(document.blocks()).extracting(Block::role).containsOnly(Block.Role.BODY);
  }
}
