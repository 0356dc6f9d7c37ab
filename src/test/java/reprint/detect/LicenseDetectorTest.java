package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.License;

class LicenseDetectorTest {

  @Test
  void aGarbledNameAndTheAddressOfItsNoteAreOneDeclaration() {
    Declarations found =
        Detecting.text(
            """
            This story was first published on Tides.example.
            License [2]: Creative Commons 4.0 - Attributions/No Derivities/Int'l.
            -----

            The tide is slow.

            [2] Url: https://creativecommons.org/licenses/by-nd/4.0/
            """);
    assertThat(found.all()).hasSize(1);
    Declaration declaration = found.all().get(0);
    assertThat(declaration.license().id()).isEqualTo("CC-BY-ND-4.0");
    assertThat(declaration.subject()).isEqualTo(Subject.WORK);
    assertThat(declaration.evidence())
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.NAME, Evidence.Kind.URL);
    assertThat(declaration.evidence().get(0).location().line()).isEqualTo(2);
    assertThat(declaration.evidence().get(1).location().column()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "tide.md, '<!--\nSPDX-FileCopyrightText: Ann Lee\n\nSPDX-License-Identifier: CC-BY-ND-4.0\n-->\n# Tide', true",
    "tide.html, '<!-- SPDX-License-Identifier: CC-BY-ND-4.0 --><p>Tide</p>', true",
    "tide.md, '<!-- icons: CC BY-ND 4.0 -->\n# Tide', false"
  })
  void aCommentDeclaresByItsTagOnly(String name, String text, boolean declares) {
    assertThat(Detecting.file(name, text.replace("\\n", "\n")).all())
        .extracting(found -> found.license().id() + " " + found.subject())
        .isEqualTo(declares ? List.of("CC-BY-ND-4.0 WORK") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "licensed under CC BY-NC | CC-BY-NC",
        "This work is licensed under a CC-BY-SA 2.0 DE licence | CC-BY-SA-2.0-DE",
        "Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported License | CC-BY-NC-ND-3.0",
        "Creative Commons Attribution 3.0 Germany | CC-BY-3.0-DE",
        "SPDX-License-Identifier: CC-BY-ND-3.0-DE | CC-BY-ND-3.0-DE",
        "https://creativecommons.org/licenses/by-nd-nc/1.0/ | CC-BY-NC-ND-1.0",
        "http://creativecommons.org/licenses/by/3.0/igo/legalcode | CC-BY-3.0-IGO",
        "released under CC0 | CC0-1.0",
        "Lizenz: Namensnennung - Keine Bearbeitungen 4.0 International | CC-BY-ND-4.0",
        "a CC BY-XX 4.0 licence | CC",
        "CREATIVE COMMONS 4.0 ATTRIBUTION/NO DERIVITIVES | CC-BY-ND-4.0",
        "CC BY 4.0 NO DERIVATIVES | CC-BY-ND-4.0",
        "version 3.0 of the Creative Commons Attribution licence | CC-BY-3.0",
        "\uD83C\uDD6D\uD83C\uDD6F\u229C 4.0 Ann Lee | CC-BY-ND-4.0",
        "\uD83C\uDD6D \uD83C\uDD6F \uD83C\uDD0F \uD83C\uDD0E | CC-BY-NC-SA",
        "\\usepackage[type={CC},modifier={by-nc-nd},version={4.0}]{doclicense} | CC-BY-NC-ND-4.0",
        "{{Cc-by-sa-3.0-de}} | CC-BY-SA-3.0-DE",
        "The licence of this book is by-nc-nd. | CC-BY-NC-ND",
        "published under by-sa/4.0 of Creative Commons: CC BY-SA 4.0 | CC-BY-SA-4.0",
        "licensed under CC BY 4.0 ND | CC-BY-ND-4.0",
        "licensed under CC BY 3.0-NC-ND | CC-BY-NC-ND-3.0",
        "https://creativecommons.org/licenses/by\u2013nd/4.0/ | CC-BY-ND-4.0",
        "https://creativecommons.org/licenses/by-\u200Bnd/4.0/ | CC-BY-ND-4.0",
        "https://creativecommons.org/licenses/by\u200B-nd/4.0/ | CC-BY-ND-4.0",
      })
  void aStatementGivesItsLicence(String text, String id) {
    assertThat(Detecting.text(text).all())
        .extracting(Declaration::license)
        .extracting(License::id)
        .containsExactly(id);
  }

  @Test
  void anAddressThatIsCutInItsUnitIsNotTheLicenceOfTheRest() {
    Declarations found = Detecting.text("https://creativecommons.org/licenses/by-\u0578d/4.0/");
    assertThat(found.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The reaction was kept at 3.5 cc by weight.",
        "Drafted by-SA and by-ND, revision 4.0.",
        "See https://creativecommons.org/about/ for the announcement.",
        "https://notcreativecommons.org.example/licenses/by/4.0/ is another site.",
        "License: Open Data Commons Attribution License (ODC-By) v1.0",
      })
  void aLookAlikeGivesNone(String text) {
    assertThat(Detecting.text(text).all()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "a.md,Licence: CC ~~BY-ND~~ 4.0.",
    "a.md,Licence: <s>CC BY-ND</s> CC BY 4.0.",
    "a.html,<p>Licence: <del>CC BY-ND</del> CC BY 4.0.</p>",
    "a.html,<p>Licence: CC BY<s>-ND</s> 4.0.</p>",
  })
  void aRestrictionThatIsStruckOutIsStillRead(String name, String text) {
    assertThat(Detecting.file(name, text).all())
        .anyMatch(declaration -> declaration.license().id().startsWith("CC-BY-ND"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECLARES|This text is licensed under CC BY 4.0.",
        "DECLARES|Die Inhalte dieser Website stehen unter CC BY 4.0.",
        "DISCUSSES|Tell them why you chose a licence, for example CC BY 4.0 or another of the six.",
        "NONE|The ferry crossed the narrows twice a day.",
      })
  void itTellsWhatADocumentDoesWithLicences(DocumentClass expected, String text) {
    assertThat(Detecting.text(text).documentClass()).isEqualTo(expected);
  }

  @Test
  void theTextOfALicenceIsToldAsSuch() {
    String text =
        "NoDerivs 2.0\n\nCREATIVE COMMONS CORPORATION IS NOT A LAW FIRM AND DOES NOT PROVIDE LEGAL"
            + " SERVICES.\n\n{8}\n";
    assertThat(Detecting.text(RowText.of(text)).documentClass())
        .isEqualTo(DocumentClass.LEGAL_TEXT);
  }
}
