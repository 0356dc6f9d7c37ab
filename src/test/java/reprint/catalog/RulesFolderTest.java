package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {
  @TempDir Path folder;
  private Path release;

  @BeforeEach
  void aRelease() throws IOException {
    release = folder.resolve("reprint");
    Files.createDirectories(release.resolve("rules/catalog"));
    Files.createDirectories(release.resolve("lib"));
  }

  @Test
  void thePropertyNamesTheRelease() throws IOException {
    Path elsewhere = folder.resolve("m2/reprint/reprint.jar");
    assertThat(RulesFolder.find(release.toString(), elsewhere).path())
        .isEqualTo(release.resolve("rules"));
  }

  @Test
  void withoutItTheRulesLieBesideTheLibOfTheJar() throws IOException {
    assertThat(RulesFolder.find("", release.resolve("lib/reprint.jar")).path())
        .isEqualTo(release.resolve("rules"));
  }

  @Test
  void aPropertyThatNamesNoReleaseIsAMistakeWhateverLiesBesideTheJar() {
    Path jar = release.resolve("lib/reprint.jar");
    assertThatThrownBy(() -> RulesFolder.find(folder.toString(), jar))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("There are no rules in " + folder.resolve("rules"))
        .hasMessageContaining("must name the folder of an unpacked release");
  }

  @Test
  void aJarAloneSaysWhatToDo() {
    Path jar = folder.resolve("m2/reprint/reprint.jar");
    assertThatThrownBy(() -> RulesFolder.find("", jar))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("The jar holds none")
        .hasMessageContaining("Checker.load(Path)");
  }
}
