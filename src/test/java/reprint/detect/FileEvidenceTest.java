package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.read.Companion;

class FileEvidenceTest {
  private static final Companion SIDECAR =
      new Companion(
          "tide.md.license", Companion.Kind.SIDECAR, "SPDX-License-Identifier: CC-BY-ND-4.0");
  private static final Companion FOLDER =
      new Companion("LICENSE", Companion.Kind.FOLDER, "These posts are under CC BY 4.0.");

  @Test
  void aSidecarSpeaksOfTheWork() {
    Declaration found = Detecting.beside("# Tide\n\nBoats.", SIDECAR).all().get(0);
    assertThat(found.license().id()).isEqualTo("CC-BY-ND-4.0");
    assertThat(found.subject()).isEqualTo(Subject.WORK);
    assertThat(found.evidence())
        .extracting(Evidence::kind, Evidence::field)
        .containsExactly(tuple(Evidence.Kind.FILE, "tide.md.license"));
  }

  @Test
  void aSidecarThatSaysOtherThanTheTextContradictsIt() {
    Declarations found = Detecting.beside("# Tide\n\nBoats. CC BY 4.0", SIDECAR);
    assertThat(found.conflicts()).hasSize(1);
  }

  @Test
  void aFoldersLicenceIsTheSites() {
    assertThat(Detecting.beside("# Tide\n\nBoats.", FOLDER).all())
        .extracting(d -> d.license().id(), Declaration::subject)
        .containsExactly(tuple("CC-BY-4.0", Subject.SITE));
  }

  @Test
  void aFoldersLicenceGivesWayToTheTextsOwn() {
    assertThat(Detecting.beside("# Tide\n\nBoats. CC BY-NC 4.0", FOLDER).all())
        .extracting(d -> d.license().id())
        .isEqualTo(List.of("CC-BY-NC-4.0"));
  }
}
