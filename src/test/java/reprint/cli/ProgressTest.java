package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void aLongRunIsShownAndMakesPlaceForReports() {
    Progress progress = new Progress(new PrintWriter(err), true, 4, clock::get);
    progress.step();
    assertThat(err.toString()).isEmpty();
    clock.set(1_000_000_000);
    progress.step();
    assertThat(err.toString()).isEqualTo("\r2 of 4 documents (50 %)\u001B[K");
    progress.clear();
    progress.clear();
    assertThat(err.toString()).endsWith("(50 %)\u001B[K\r\u001B[K");
    progress.step();
    clock.set(2_000_000_000);
    progress.step();
    assertThat(err.toString()).doesNotContain("3 of").doesNotContain("4 of");
  }

  @Test
  void nobodyIsShownNothing() {
    Progress progress = new Progress(new PrintWriter(err), false, 4, clock::get);
    clock.set(9_000_000_000L);
    progress.step();
    progress.clear();
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', true", "CI=true, false", "TERM=dumb, false", "NO_COLOR=1, true"})
  void itIsForATerminalThatCanAndNotForCi(String variable, boolean animated) {
    Map<String, String> environment = new HashMap<>();
    if (!variable.isEmpty()) {
      environment.put(variable.split("=")[0], variable.split("=")[1]);
    }
    assertThat(new Streams(null, null, null, environment, true, null).animated())
        .isEqualTo(animated);
    assertThat(new Streams(null, null, null, environment, false, null).animated()).isFalse();
  }

  @Test
  void whoWantsToKnowIsToldTheTimes(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.md"), "# The slow tide\n\nA tide comes in.\n");
    CommandLineRun run = CommandLineRun.in(folder, "check", "-v");
    assertThat(run.err())
        .containsPattern("time: 1 document in \\d+\\.\\d\\d s, \\d+ a second")
        .containsPattern("steps, all threads: read \\d+ ms, detect \\d+ ms, credit \\d+ ms, ")
        .containsPattern("slowest: a\\.md \\d+ ms");
    assertThat(CommandLineRun.in(folder, "check").err()).isEmpty();
  }
}
