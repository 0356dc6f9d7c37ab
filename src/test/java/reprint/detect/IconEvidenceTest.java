package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Restrictions that are drawn and not written are heard, and a badge is no picture. */
class IconEvidenceTest {
  private static final String STORY = "The tide came in slowly and the boats were late. ".repeat(9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC BY <img src=x.png alt=ND> 4.0|CC-BY-ND-4.0 WORK",
        "CC BY <img src=img/nd.svg alt=''> 4.0|CC-BY-ND-4.0 WORK",
        "CC BY <img src=nc.svg><img src=nd.svg> 4.0|CC-BY-NC-ND-4.0 WORK",
        "Creative Commons Attribution <img src=x.png alt='No Derivatives'> 4.0|CC-BY-ND-4.0 WORK",
        "<img src=cc.svg><img src=by.svg><img src=nc.svg><img src=sa.svg>|CC-BY-NC-SA WORK",
        "Licensed under CC BY 4.0 ⊜|CC-BY-ND-4.0 WORK",
        "Licensed under CC BY 4.0 🅯⊜🄏|CC-BY-NC-ND-4.0 WORK",
        "🅭 🅯 🄎 4.0|CC-BY-SA-4.0 WORK",
        "CC BY 4.0 <img src=by.svg alt=icon>|CC-BY-4.0 WORK",
        "Licensed under CC BY 4.0, says the nd.svg <img src=nd.svg> below|CC-BY-4.0 WORK",
      })
  void anElementIsHeardWhereItIsDrawn(String notice, String expected) {
    assertThat(found(notice)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=1.png alt=cc><img src=2.png alt=by><img src=3.png alt=nd> Licensed under CC BY 4.0",
        "Licensed under CC BY 4.0 <img src=cc.svg><img src=by.svg><img src=nd.svg>",
        "Licensed under CC BY 4.0 🅭🅯⊜",
      })
  void aWholeSetOfIconsThatSaysAnotherLicenceIsAContradiction(String notice) {
    assertThat(found(notice)).containsExactlyInAnyOrder("CC-BY-ND WORK", "CC-BY-4.0 WORK");
    assertThat(page(notice).conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"The sign 🅯 is new.", "Let a ⊜ b.", "We gave it the sign 🄎 then."})
  void oneSignAloneIsNoLicence(String notice) {
    assertThat(found(notice)).isEmpty();
  }

  private static List<String> found(String notice) {
    return page(notice).all().stream().map(d -> d.license().id() + " " + d.subject()).toList();
  }

  private static Declarations page(String notice) {
    String text = "<article><h1>Slow tide</h1><p>" + STORY + "</p><p>" + notice + "</p></article>";
    return Detecting.file("tide.html", text);
  }
}
