package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A version is never guessed from a number that happens to stand after a licence. */
class VersionNumbersTest {
  private static List<String> ids(String text) {
    return Detecting.text(text).all().stream().map(d -> d.license().id()).toList();
  }

  @Property(tries = 100)
  void aNumberAroundALicenceIsNoVersion(@ForAll @IntRange(min = 1, max = 4) int number) {
    for (String form :
        new String[] {
          "Story by Ann, CC BY [%d].",
          "Story by Ann, CC BY[%d]",
          "Story by Ann, CC BY (%d), 2020",
          "Story by Ann, CC BY [^%d].",
          "Story by Ann (CC BY) %d",
          "Story by Ann, CC BY, %d May 2021",
          "Story by Ann, CC BY %d May 2021",
          "Story by Ann, CC BY %d/5/2021",
          "Story by Ann, CC BY %d.5.2021",
          "Story by Ann, CC BY %d-5",
          "Story by Ann, CC BY %d,000 copies",
          "Story by Ann, CC BY | %d | next",
          "Story by Ann, CC BY, p. %d",
          "Story by Ann, CC BY    %d",
          "Story by Ann, CC BY\n%d",
          "a) Story by Ann, CC BY %d. Story by Bob",
          "Story by Ann, CC BY %dnd edition",
          "Story by Ann, CC BY %d photographs",
          "Story by Ann, CC BY %d %%",
          "Version %d, CC BY",
          "Story by Ann, CC BY %d\u2060.5",
          "Story by Ann, CC BY %d.\n5",
          "Handbook, version %d.0 (CC BY)",
        }) {
      String text = form.formatted(number);
      assertThat(ids(text)).as(text).containsExactly("CC-BY");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Story by Ann. CC BY-NC-ND 4.0 [2].",
        "Story by Ann. CC BY-NC-ND 4.0[2].",
        "Story by Ann. CC BY-NC-ND 4.0 (2).",
        "Story by Ann. CC BY-NC-ND 4.0[^2].",
        "Story by Ann. CC BY-NC-ND 4.0\u00B2.",
        "Story by Ann. CC BY-NC-ND 4.0, 2 May 2021.",
        "Story by Ann. CC BY-NC-ND 4.0, 3 pages.",
        "Story by Ann. CC BY-NC-ND 4.0 and 2 others.",
      })
  void theMarkOfANoteBehindAVersionIsNoOther(String text) {
    assertThat(ids(text)).containsExactly("CC-BY-NC-ND-4.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CC BY-ND<sup>3</sup>", "CC BY-ND <sup>[3]</sup>"})
  void aRaisedMarkIsNoVersion(String words) {
    String page = "<article><h1>Tide</h1><p>It is under " + words + ".</p></article>";
    assertThat(Detecting.file("a.html", page).all())
        .extracting(d -> d.license().id())
        .containsExactly("CC-BY-ND");
  }

  @Test
  void aRaisedMarkInBracketsIsNoVersion() {
    String page = "<article><h1>Tide</h1><p>It is under CC BY-ND<sup>[3]</sup>.</p></article>";
    assertThat(Detecting.file("a.html", page).all())
        .extracting(d -> d.license().id())
        .containsExactly("CC-BY-ND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "CC BY-SA 3 > CC-BY-SA-3.0",
        "(CC BY-SA 3) > CC-BY-SA-3.0",
        "CC-BY-SA-3 > CC-BY-SA-3.0",
        "CC BY-SA v3 > CC-BY-SA-3.0",
        "CC BY-SA v. 3, see below > CC-BY-SA-3.0",
        "CC BY-SA version 3 by whom > CC-BY-SA-3.0",
        "CC BY-SA 3 license > CC-BY-SA-3.0",
        "CC BY-SA 4 International > CC-BY-SA-4.0",
        "CC BY-SA 3 US > CC-BY-SA-3.0-US",
        "version 3 of the Creative Commons Attribution-ShareAlike licence > CC-BY-SA-3.0",
        "CC BY-SA 4.0 [2] > CC-BY-SA-4.0",
        "CC BY-SA (4.0) > CC-BY-SA-4.0",
      })
  void aNumberThatIsAVersionIsRead(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }
}
