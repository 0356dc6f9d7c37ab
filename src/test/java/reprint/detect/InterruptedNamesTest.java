package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a name is cut in two, its restriction is not lost. */
class InterruptedNamesTest {
  private static List<String> ids(String file, String text) {
    return Detecting.file(file, text).all().stream().map(d -> d.license().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| CC BY | -ND 4.0 |\n| --- | --- |\n| a | b |",
        "| CC BY | ND 4.0 |\n| --- | --- |\n| a | b |",
        "- CC BY\n- ND 4.0",
        "CC BY-\n\nND 4.0",
        "CC BY\n\n-ND 4.0",
        "CC BY[1]-ND 4.0",
        "CC BY-[ND](https://tides.example/nd) 4.0",
        "CC BY-**ND** 4.0",
        "CC BY<br>-ND 4.0",
        "CC BY<sup>-ND</sup> 4.0",
        "CC BY<!-- x -->-ND 4.0",
        "CC BY\u00AD-ND 4.0",
        "CC BY \u30FC ND 4.0",
        "CC BY; ND 4.0",
        "CC BY ? ND 4.0",
        "CC BY and\n\nND 4.0",
        "- Creative Commons Paternit\u00E9 : Pas\n- de Modification 4.0",
        "CC BY with ND 4.0",
        "CC BY-N\u200BD 4.0",
        "cc by nd 4.0",
        "Creative Commons by nd 4.0",
        "Creative Commons Attribution\n\n- NoDerivatives 4.0",
        "Creative Commons Attribution\n\n- NoDerivitives 4.0",
        "CC BY (1)ND 4.0",
        "CC BY[citation needed]-ND 4.0",
        "CC BY1-ND 4.0",
        "CC BY-1ND 4.0",
        "- CC BY N\n- D 4.0",
        "CC BY N`D 4.0",
        "1. CC BY\n2. ND 4.0",
        "Creative Commons Attribution (Namensnennung) - NoDerivatives 4.0",
        "Creative Commons 4.0 Attribution (Namensnennung) - NoDerivatives",
        "CC 4.0 ND-BY",
        "CC BY but ND 4.0",
        "CC BY-\uD835\uDC0D\uD835\uDC03 4.0",
        "CC BY-\u24C3\u24B9 4.0",
        "CC BY-\uD83C\uDD7D\uD83C\uDD73 4.0",
        "\uD83C\uDD6D BY\n\nND 4.0",
        "| Creative Commons Attribution No | derivative works 4.0 |\n| --- | --- |\n| a | b |",
        "Creative Commons Attribution/Namensnennung-Keine Bearbeitungen 4.0",
      })
  void thePartsAreOneName(String text) {
    assertThat(ids("a.md", text)).containsExactly("CC-BY-ND-4.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC BY 4.0\n\nNoDerivatives",
        "- CC BY\n- ND",
        "| CC BY | NC |\n| --- | --- |\n| a | b |",
        "CC BY 4.0; ND",
        "CC BY, never without ND 4.0",
        "CC 4.0 BY then ND",
        "- Creative Commons Attribution\n- NoDerivatives and nothing else",
        "Creative Commons Attribution; NoDerivatives, by the way",
        "CC BY . ND",
        "Creative Commons E'tirof. Hosila ishlarsiz.",
        "CC BY? ND",
        "CC BY. ND!",
        "- under CC BY,\n- ND and no other",
        "- under CC BY and\n- ND and no other",
        "CC BY . ND here, whatever else",
        "CC BY. ND here, whatever else",
      })
  void whereTheyMayBeTwoNothingIsKnown(String text) {
    assertThat(ids("a.md", text)).containsExactly("CC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ann Lee, CC BY 2.0. NC State University.",
        "CC BY 2.0, and\n\nND is not what this paragraph is about.",
        "By Ann Lee, CC BY 2.0 /\n\nSA Smith",
        "CC BY 2.0? ND would forbid it.",
        "CC BY 2.0\n\nAnd NC State has it.",
        "CC BY 2.0\n\nND is not what this paragraph is about.",
        "CC BY 2.0\n\n- 4.0 metres",
      })
  void whatGoesOnWithOtherWordsIsNoPart(String text) {
    assertThat(ids("a.md", text)).containsExactly("CC-BY-2.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cc by nc sa", "CC BY nc sa", "(CC by nc SA)"})
  void restrictionsInLowerCaseAreHeard(String text) {
    assertThat(ids("a.txt", text)).containsExactly("CC-BY-NC-SA");
  }

  @Test
  void aWordWhoseFirstHalfIsANameGoesOn() {
    String text = "- Creative Commons Priskyrimas : Nekomercinio\n- naudojimo : ";
    assertThat(ids("a.txt", text + "Jokių išvestinių kūrinių 4.0"))
        .containsExactly("CC-BY-NC-ND-4.0");
  }

  @Test
  void aWordWhoseFirstHalfMeansLicenceGoesOn() {
    assertThat(ids("a.txt", "It is under CC 4.0 Atribución, Licenci | amiento Recíproco here."))
        .containsExactly("CC-BY-SA-4.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: CC BY N. D. Smith",
        "Photo: CC BY N D Smith",
        "Photo: CC BY Banco SA",
        "Photo: CC BY, then Raleigh NC",
        "Story by Ann, CC BY 2nd edition",
        "CC BY. NC State University has it.",
      })
  void namesOfPeopleAndPlacesAreNoRestrictions(String text) {
    assertThat(ids("a.txt", text)).containsExactly("CC-BY");
  }

  @Test
  void aNameWhoseFirstWordIsCutKeepsItsAttribution() {
    assertThat(
            ids(
                "a.txt",
                "- Creative Commons Qaphela\n- Umnikazi: Ungayisebenziseli Ezentengiselwano: Zihlanganyeleni 1.0"))
        .containsExactly("CC-BY-NC-SA-1.0");
    assertThat(ids("a.txt", "Creative Commons NonCommercial-ShareAlike 1.0"))
        .containsExactly("CC-NC-SA-1.0");
  }

  @Test
  void cellsOfAPageAreJoined() {
    String row = "<table><tr><td>CC BY</td><td>NC</td><td>ND</td><td>4.0</td></tr></table>";
    assertThat(ids("a.html", row)).containsExactly("CC-BY-NC-ND-4.0");
  }

  @Test
  void aRaisedMarkBehindAVersionIsNoPartOfIt() {
    assertThat(ids("a.html", "<p>CC BY 4.0<sup>2</sup></p>")).containsExactly("CC-BY-4.0");
    assertThat(ids("a.md", "CC BY 4.0<sup>2</sup>")).containsExactly("CC-BY-4.0");
    assertThat(ids("a.html", "<p>Creative Commons Attribution<sup>3</sup></p>"))
        .containsExactly("CC-BY");
  }
}
