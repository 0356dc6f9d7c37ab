package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.credit.name.WrappedName;

class WrappedNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Mira\nHolt",
        "By Mira\nHolt, Tidal Review",
        "By Mira\nQuill Holt",
        "This article was written by Mira\nHolt and first published elsewhere.",
      })
  void aLineEndInsideANameIsASpace(String block) {
    assertThat(WrappedName.joined(block, block.indexOf("Mira"))).contains("Mira ").contains("Holt");
    assertThat(WrappedName.joined(block, block.indexOf("Mira"))).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Mira Holt\nTidal Review",
        "By Reuters\nBoats may sail at noon.",
        "By Mira\nPhoto: Ann Lee",
        "By Mira\nand Ann Lee",
        "By Mira\n5 May 2021",
      })
  void anyOtherEndsTheName(String block) {
    assertThat(WrappedName.joined(block, 3)).isEqualTo(block);
  }

  @Test
  void withoutALabelNothingIsJoined() {
    assertThat(WrappedName.joined("Mira\nHolt", -1)).isEqualTo("Mira\nHolt");
  }
}
