package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A pipe that is named itself, as a shell does for {@code <(…)}, is read; but not for ever. */
@DisabledOnOs(OS.WINDOWS)
class PipeTest {
  private static final Limits SHORT = new Limits(1000, 1000, 9, 100, 1);

  @TempDir private Path folder;
  private Path pipe;

  @BeforeEach
  void make() throws Exception {
    pipe = folder.resolve("p.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
  }

  @Test
  void whatSomebodyWritesIsRead() throws Exception {
    Thread writer = new Thread(this::write);
    writer.start();
    Document read = new DocumentReader(Limits.DEFAULT).read(pipe, "p.md");
    writer.join();
    assertThat(read.text()).contains("Boats sail.");
  }

  @Test
  void whatNobodyWritesIsWaitedForAsLongAsTheLimitSays() {
    assertThatThrownBy(() -> new DocumentReader(SHORT).read(pipe, "p.md"))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("longer than 1 seconds");
  }

  private void write() {
    try {
      Files.writeString(pipe, "# Boats\n\nBoats sail.\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
