package reprint.read.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.read.Companion;
import reprint.read.DocumentReader;
import reprint.read.Notification;

class CompanionTest {
  @TempDir Path home;

  private Path write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<Companion> companions(Path file) {
    List<Notification> troubles = new ArrayList<>();
    List<Companion> found = DocumentReader.companions(file, home, troubles);
    assertThat(troubles).isEmpty();
    return found;
  }

  @Test
  void aSidecarGoesBeforeTheTableAbove() throws IOException {
    Path file = write("posts/tide.md", "Boats.");
    write("posts/tide.md.license", "SPDX-License-Identifier: CC-BY-ND-4.0");
    write("REUSE.toml", "[[annotations]]\npath = '**'\nSPDX-License-Identifier = 'CC-BY-4.0'");
    assertThat(companions(file))
        .containsExactly(
            new Companion(
                "posts/tide.md.license",
                Companion.Kind.SIDECAR,
                "SPDX-License-Identifier: CC-BY-ND-4.0"));
  }

  @Test
  void theLastEntryOfATableThatFitsCounts() throws IOException {
    Path file = write("posts/tide.md", "Boats.");
    write(
        "REUSE.toml",
        """
        version = 1

        [[annotations]]
        path = ["posts/**"]
        SPDX-License-Identifier = "CC-BY-SA-4.0"

        [[annotations]]
        path = [
          "img/*", "posts/t*.md",
        ]
        SPDX-License-Identifier = ["CC-BY-4.0", "MIT"]
        SPDX-FileCopyrightText = "2021 Mira Holt"

        [[annotations]]
        path = "*.md"
        SPDX-License-Identifier = "CC0-1.0"
        """);
    assertThat(companions(file))
        .containsExactly(
            new Companion(
                "REUSE.toml",
                Companion.Kind.TABLE,
                "CC-BY-4.0 AND MIT\nSPDX-FileCopyrightText: 2021 Mira Holt"));
  }

  @Test
  void aTableInTheOlderFormIsRead() throws IOException {
    Path file = write("posts/tide.md", "Boats.");
    write(
        ".reuse/dep5",
        """
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

        Files: img/* *.txt
         posts/*
        Copyright: 2021 Mira Holt
        License: CC-BY-SA-4.0
        """);
    assertThat(companions(file))
        .containsExactly(
            new Companion(
                ".reuse/dep5",
                Companion.Kind.TABLE,
                "CC-BY-SA-4.0\nSPDX-FileCopyrightText: 2021 Mira Holt"));
  }

  @Test
  void onlyTheLicenceFileOfTheFolderSpeaksOfIt() throws IOException {
    Path file = write("posts/tide.md", "Boats.");
    write("LICENSE", "MIT");
    assertThat(companions(file)).isEmpty();
    write("posts/COPYING", "CC BY 4.0");
    assertThat(companions(file))
        .containsExactly(new Companion("posts/COPYING", Companion.Kind.FOLDER, "CC BY 4.0"));
  }

  @Test
  void whatLiesInNoFileHasNone() throws IOException {
    write("LICENSE", "CC BY 4.0");
    assertThat(companions(home.resolve("tide.md"))).isEmpty();
    assertThat(companions(home.resolve("LICENSE"))).isEmpty();
  }
}
