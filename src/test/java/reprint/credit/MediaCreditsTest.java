package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.detect.Declarations;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Document;

class MediaCreditsTest {
  private static List<Credit> works(Document document, Declarations declared) {
    return Found.FINDER.find(document, declared).works();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Photo: Mira Holt / CC BY 2.0|Mira Holt|",
        "Boats at night. Photo: Mira Holt, CC BY 2.0|Mira Holt|Boats at night",
        "Photo by Mira Holt on Flickr, CC BY 2.0|Mira Holt|",
        "“Copyright and boats” by Mira Holt licensed under CC BY 2.0|Mira Holt|Copyright and boats",
        "“Chart” by Creative Commons is licensed under CC BY 2.0|Creative Commons|Chart",
        "“Boats” by Mira Holt is licensed under CC BY 2.0|Mira Holt|Boats",
        "Boats at night. Mira Holt CC BY 2.0|Mira Holt|Boats at night",
        "Photo Credit: zak mc via Harbourfight CC BY 2.0|zak mc|",
        "Foto: Mira Holt (CC BY 2.0)|Mira Holt|",
        "Photo licensed under CC BY 2.0 by Mira Holt|Mira Holt|",
        "Photo by User:MiraHolt, CC BY 2.0|MiraHolt|",
        "Benutzer:Mira Holt, CC BY 2.0|Mira Holt|",
        "Utilisateur:Mira Holt / CC BY 2.0|Mira Holt|",
        "利用者:王小明 CC BY 2.0|王小明|",
        "Photo: User Holt, CC BY 2.0|User Holt|",
        "Photo licensed under CC BY 2.0||",
        "图：王小明 CC BY 2.0|王小明|",
        "What a night it was for all the boats in the harbour CC BY 2.0||"
      })
  void aCreditLineNamesAuthorAndTitle(String caption, String author, String title) {
    Document document = Page.of().story().caption(caption).document();
    List<Credit> works =
        works(document, Declared.of(Declared.named(document, "CC BY 2.0", Subject.MEDIA, "BY")));
    assertThat(works).hasSize(2);
    Credit picture = works.get(1);
    assertThat(picture.role()).isEqualTo(Credit.Role.MEDIA);
    assertThat(picture.reused()).isEqualTo(Credit.Reused.YES);
    assertThat(picture.authors().stream().map(Mention::text).findFirst().orElse(null))
        .isEqualTo(author);
    if (title != null) {
      assertThat(picture.title()).map(Mention::text).contains(title);
    }
  }

  @Test
  void theLinkOnTheTitleIsTheSourceAndTheLicencesIsNot() {
    String url = "https://creativecommons.org/licenses/by/2.0/";
    String caption =
        "[Boats](https://photos.example/p/1) by [Mira Holt](https://photos.example/mira), [CC BY]("
            + url
            + ")";
    Document document = Page.of().story().caption(caption).document();
    Credit picture =
        works(document, Declared.of(Declared.linked(document, url, Subject.MEDIA, "BY"))).get(1);
    assertThat(picture.source()).map(Mention::url).contains("https://photos.example/p/1");
    assertThat(picture.licenseLink()).map(Mention::url).contains(url);
    assertThat(picture.authors())
        .extracting(Mention::url)
        .containsExactly("https://photos.example/mira");
  }

  @Test
  void aCaptionThatGivesCreditIsAWorkWithoutALicenceToo() {
    Document document =
        Page.of().story().caption("Photo: Mira Holt").caption("Boats at night.").document();
    List<Credit> works = works(document, Declared.none());
    assertThat(works).hasSize(2);
    assertThat(works.get(1).authors()).extracting(Mention::text).containsExactly("Mira Holt");
    assertThat(works.get(1).declarations()).isEmpty();
  }

  @Test
  void theArticleIsNotCreditedToItsPhotographer() {
    Document document = Page.of().story().caption("Photo by Mira Holt, CC BY 2.0").document();
    List<Credit> works =
        works(document, Declared.of(Declared.named(document, "CC BY 2.0", Subject.MEDIA, "BY")));
    assertThat(works.get(0).authors()).isEmpty();
    assertThat(works.get(0).declarations()).isEmpty();
  }

  @Test
  void aRowIsReadByTheHeadsOfItsColumns() {
    Page page = Page.of();
    for (String head : List.of("File", "Author", "Source", "License")) {
      page.add(Block.Role.BODY, "th", 1, head);
    }
    for (String cell :
        List.of("boat.png", "Mira Holt", "[Icons](https://icons.example/1)", "CC BY 2.0")) {
      page.add(Block.Role.BODY, "td", 2, cell);
    }
    Document document = page.document();
    Credit row =
        works(document, Declared.of(Declared.named(document, "CC BY 2.0", Subject.LISTED, "BY")))
            .get(1);
    assertThat(row.role()).isEqualTo(Credit.Role.LISTED);
    assertThat(row.title()).map(Mention::text).contains("boat.png");
    assertThat(row.authors()).extracting(Mention::text).containsExactly("Mira Holt");
    assertThat(row.source()).map(Mention::url).contains("https://icons.example/1");
  }

  @Test
  void aListOfCreditsIsSummedUp() {
    Document document =
        Page.of("Credits", "Mira Holt (CC BY 3.0)\nboat.png", "Ada Quill (CC BY-SA 3.0)\nsea.png")
            .document();
    List<Credit> works =
        works(
            document,
            Declared.of(
                Declared.named(document, "CC BY 3.0", Subject.LISTED, "BY"),
                Declared.named(document, "CC BY-SA 3.0", Subject.LISTED, "BY", "SA")));
    assertThat(works.get(0).authors())
        .extracting(Mention::text)
        .containsExactly("Mira Holt", "Ada Quill");
    assertThat(works.get(0).title()).isEmpty();
    assertThat(works).hasSize(3);
  }

  @Test
  void anAddressBelowTheTermsOfAnEntryBelongsToIt() {
    String url = "https://creativecommons.org/licenses/by/3.0/";
    Document document =
        Page.of("© 2012 Mira Holt", "CC BY 3.0", "Share freely.")
            .paragraph("For details: [" + url + "](" + url + ")")
            .document();
    List<Credit> works =
        works(
            document,
            Declared.of(
                Declared.named(document, "CC BY 3.0", Subject.LISTED, "BY"),
                Declared.linked(document, url, Subject.LISTED, "BY")));
    assertThat(works).hasSize(2);
    assertThat(works.get(1).declarations()).hasSize(2);
    assertThat(works.get(1).authors()).extracting(Mention::text).containsExactly("Mira Holt");
  }

  @Test
  void theAddressOfAnotherLicenceIsAnEntryOfItsOwn() {
    String url = "https://creativecommons.org/licenses/by-sa/3.0/";
    Document document =
        Page.of("Attribution 3.0 (CC BY 3.0)", "[" + url + "](" + url + ")").document();
    assertThat(
            works(
                document,
                Declared.of(
                    Declared.named(document, "CC BY 3.0", Subject.LISTED, "BY"),
                    Declared.linked(document, url, Subject.LISTED, "BY", "SA"))))
        .hasSize(3);
  }

  @Test
  void aPictureInTheFrontMatterIsReadFromItsField() {
    Page page =
        Page.of().property("front-matter:image.credit", "Boats. Mira Holt, on Flickr, CC BY");
    page.property("front-matter:image.creditlink", "https://photos.example/p/1").story();
    Document document = page.document();
    Credit picture =
        works(document, Declared.of(Declared.field(document, "front-matter:image.credit"))).get(1);
    assertThat(picture.title()).map(Mention::text).contains("Boats");
    assertThat(picture.authors()).extracting(Mention::text).containsExactly("Mira Holt");
    assertThat(picture.source()).map(Mention::url).contains("https://photos.example/p/1");
  }
}
