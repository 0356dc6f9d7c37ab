package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whose licence a declaration is, by its place and the words around it. Long because each place has
 * its text.
 */
class WhoseLicenseTest {
  static final String STORY = "The tide came in slowly and the boats were late. ".repeat(40);

  static List<String> found(String file, String text) {
    return Detecting.file(file, text).all().stream()
        .map(d -> d.license().id() + " " + d.subject())
        .toList();
  }

  @Test
  void aNoticeUnderTheArticleIsTheArticlesOwn() {
    String text =
        "# Slow tide\n\n"
            + STORY
            + "\n\nThis article is licensed under [CC BY-ND 4.0]"
            + "(https://creativecommons.org/licenses/by-nd/4.0/).\n";
    assertThat(found("story.md", text)).containsExactly("CC-BY-ND-4.0 WORK");
  }

  @Test
  void aCaptionIsThePictures() {
    String text =
        "<article><h1>Slow tide</h1><p>"
            + STORY
            + "</p><figure><img src=boat.jpg alt=Boat>"
            + "<figcaption>Photo: Ann Lee / <a href='https://creativecommons.org/licenses/by/2.0/'>"
            + "CC BY 2.0</a></figcaption></figure><p>"
            + STORY
            + "</p></article>";
    assertThat(found("story.html", text)).containsExactly("CC-BY-2.0 MEDIA");
  }

  @Test
  void aPictureWithAParagraphBetweenIsNotBeside() {
    String picture = "# Slow tide\n\n![Boats](boats.jpg)\n\n";
    String credit =
        "First seen in The Bay. [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)";
    assertThat(found("story.md", picture + STORY + "\n\n" + credit))
        .containsExactly("CC-BY-4.0 WORK");
    assertThat(found("story.md", picture + credit + "\n\n" + STORY))
        .containsExactly("CC-BY-4.0 MEDIA");
  }

  @Test
  void aFooterIsTheSites() {
    String text =
        "<article><h1>Slow tide</h1><p>"
            + STORY
            + "</p></article><footer>Content on this site is"
            + " licensed under CC BY-SA 3.0 unless otherwise stated.</footer>";
    assertThat(found("story.html", text)).containsExactly("CC-BY-SA-3.0 SITE");
  }

  @Test
  void aMarkedLinkInAFooterIsTheSites() {
    String text =
        "<article><h1>Slow tide</h1><p>"
            + STORY
            + "</p></article><footer><a rel=license"
            + " href='https://creativecommons.org/licenses/by-nd/4.0/'>Licence</a></footer>";
    assertThat(found("story.html", text)).containsExactly("CC-BY-ND-4.0 SITE");
  }

  @Test
  void theLicenceOfTheMarkupIsNobodys() {
    String text =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"sdLicense\":"
            + "\"https://creativecommons.org/publicdomain/zero/1.0/\",\"license\":"
            + "\"https://creativecommons.org/licenses/by-nd/4.0/\"}</script><p>"
            + STORY
            + "</p>";
    assertThat(found("story.html", text)).containsExactly("CC-BY-ND-4.0 WORK");
  }

  @Test
  void aPictureDoesNotTakeTheOneLicenceLineOfADocument() {
    String end = "![Boats](boats.jpg)\n\nLicense: CC BY-ND 4.0\n";
    assertThat(found("story.md", "# Slow tide\n\n" + STORY + "\n\n" + end))
        .containsExactly("CC-BY-ND-4.0 WORK");
    assertThat(found("story.md", "# Slow tide\n\n" + STORY + "\n\n" + end + "\n" + end))
        .allMatch(licence -> licence.endsWith("MEDIA"));
  }

  @Test
  void anImageObjectsLicenceIsThePictures() {
    String text =
        "<script type='application/ld+json'>{\"@type\":\"ImageObject\",\"license\":"
            + "\"https://creativecommons.org/licenses/by/4.0/\"}</script><p>"
            + STORY
            + "</p>";
    assertThat(found("story.html", text)).containsExactly("CC-BY-4.0 MEDIA");
  }

  @Test
  void anEntryOfAListIsItsOwn() {
    String text =
        "# Credits\n\n- Harbour sounds by Ann Lee (CC BY 3.0)\n- Sails by Bo Berg (CC BY-SA 4.0)\n";
    assertThat(found("CREDITS.md", text))
        .containsExactly("CC-BY-3.0 LISTED", "CC-BY-SA-4.0 LISTED");
  }

  @Test
  void aNameAndTheLinkOnItThatForbidsMoreAreAConflict() {
    Declarations found =
        Detecting.file(
            "story.md",
            STORY
                + "\n\nThis story is under [CC BY 4.0]"
                + "(https://creativecommons.org/licenses/by-nc-nd/4.0/).\n");
    assertThat(found.all()).hasSize(2);
    assertThat(found.conflicts()).hasSize(1);
    assertThat(found.conflicts().get(0).kind()).isEqualTo(Declarations.Conflict.Kind.ELEMENTS);
    assertThat(found.conflicts().get(0).sameStatement()).isTrue();
  }

  @Test
  void whereANameDisagreesWithTheLinkOnItTheNameCounts() {
    Declarations found =
        Detecting.file(
            "story.md",
            STORY
                + "\n\nThis story is under [CC BY 4.0]"
                + "(https://creativecommons.org/licenses/by-sa/4.0/).\n");
    assertThat(found.ofWork()).containsExactly("CC-BY-4.0");
    assertThat(found.all()).hasSize(1);
    assertThat(found.conflicts()).hasSize(1);
  }

  @Test
  void licencesJoinedByOrAreAChoice() {
    Declaration found =
        Detecting.text("This text may be used under the GFDL 1.2 or CC BY-SA 3.0.").all().get(0);
    assertThat(found.license().id()).isEqualTo("CC-BY-SA-3.0");
    assertThat(found.alternatives()).contains("GFDL-1.2");
  }

  @Test
  void anAddressOfNoLicenceIsShownWithTheNearest() {
    Declarations found = Detecting.text("https://creativecommons.org/licenses/by/4.0/de/");
    assertThat(found.unknownAddresses()).hasSize(1);
    assertThat(found.unknownAddresses().get(0).suggestion())
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void anAddressInAnotherOrderIsOdd() {
    Declarations found = Detecting.text("https://creativecommons.org/licenses/by-nd-nc/3.0/");
    assertThat(found.all().get(0).license().id()).isEqualTo("CC-BY-NC-ND-3.0");
    assertThat(found.oddAddresses()).hasSize(1);
    assertThat(found.unknownAddresses()).isEmpty();
  }

  @Test
  void anEntryUnderCcZeroIsAnEntry() {
    String list =
        "# Pictures\n\n| Title | Licence |\n| --- | --- |\n"
            + "| Fog | CC BY 2.0 |\n| Map | CC0 1.0 |\n| Gull | CC BY 4.0 |\n\n";
    assertThat(found("credits.md", list + STORY))
        .containsExactly("CC-BY-2.0 LISTED", "CC0-1.0 LISTED", "CC-BY-4.0 LISTED");
  }

  @Test
  void aBadgeThatSaysOtherThanItsLinkContradictsTheWork() {
    Declarations found =
        Detecting.file(
            "a.md",
            """
            # Tide

            Boats may sail.

            [![by-nd badge](x.png)](https://creativecommons.org/licenses/by/4.0/) Licensed under CC Attribution 4.0
            """);
    assertThat(found.all()).extracting(Declaration::subject).containsOnly(Subject.WORK);
    assertThat(found.conflicts())
        .extracting(c -> c.first().license().id(), c -> c.second().license().id())
        .containsExactly(tuple("CC-BY-ND", "CC-BY-4.0"));
  }

  @Test
  void aPictureBesideALinkIsNoBadge() {
    String page =
        "<p><img alt=boat src=x.png><a href='https://creativecommons.org/licenses/by/4.0/'>"
            + "CC BY 4.0</a> Ann Lee</p>";
    assertThat(Detecting.file("a.html", page).all())
        .extracting(Declaration::subject)
        .containsExactly(Subject.MEDIA);
  }

  @Test
  void whatASentenceCallsThemIsWhatTheOneBeforeSpokeOf() {
    String text =
        "The figures in this post show the tide. I am licensing all of them under CC BY 4.0.";
    assertThat(Detecting.text(text).all())
        .extracting(Declaration::subject)
        .containsExactly(Subject.MEDIA);
  }

  @Test
  void eachEntryOfARunOfCreditsHasItsOwnLicence() {
    String text =
        "# Tide\n\nBoats may sail.\n\nImage credits: “Wall” by Ann Lee (CC BY 2.0); “Boat” by Bo Ray"
            + " (CC BY-SA 3.0); “Rope” by Cy Dee (CC BY-ND 4.0).\n";
    assertThat(Detecting.file("a.md", text).all())
        .extracting(Declaration::scope)
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void aDefinitionIsAnEntryWithItsTerm() {
    String page =
        "<dl><dt>Wall</dt><dd>Ann Lee, CC BY 2.0</dd><dt>Boat</dt><dd>Bo Ray, CC BY-SA 3.0</dd></dl>";
    assertThat(Detecting.file("a.html", page).all())
        .extracting(Declaration::subject)
        .containsExactly(Subject.LISTED, Subject.LISTED);
  }
}
