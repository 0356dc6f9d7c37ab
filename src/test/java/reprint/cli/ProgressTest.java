package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private final StringWriter err = new StringWriter();

  @Test
  void aLongRunIsShownAndMakesPlaceForReports() throws Exception {
    try (Progress progress = new Progress(new PrintWriter(err), true, 4, Duration.ZERO)) {
      progress.step(() -> err.append("first"));
      awaitDrawn("1/4");
      progress.step(() -> err.append("second"));
      awaitDrawn("2/4");
    }
    assertThat(err.toString())
        .startsWith("first\rdocuments")
        .contains("\r\u001B[Ksecond\rdocuments")
        .endsWith("\u001B[K\r\u001B[K");
    for (String drawn : err.toString().split("\r")) {
      assertThat(drawn.replace("\u001B[K", "")).hasSizeLessThan(80);
    }
  }

  private void awaitDrawn(String count) throws InterruptedException {
    for (int i = 0; i < 1000 && !err.toString().contains(count); i++) {
      Thread.sleep(10);
    }
    assertThat(err.toString()).contains(count);
  }

  @ParameterizedTest
  @CsvSource({"false, 0, 4", "true, 3600, 4", "true, 0, 1"})
  void aShortRunAndOneThatNobodyLooksAtAreNot(boolean shown, long seconds, int documents)
      throws Exception {
    Duration patience = Duration.ofSeconds(seconds);
    try (Progress progress = new Progress(new PrintWriter(err), shown, documents, patience)) {
      progress.step(() -> err.append("report"));
    }
    assertThat(err.toString()).isEqualTo("report");
  }

  @ParameterizedTest
  @CsvSource({"'', true", "CI=true, false", "TERM=dumb, false", "NO_COLOR=1, true"})
  void itIsForATerminalThatCanAndNotForCi(String variable, boolean animated) {
    Map<String, String> environment = new HashMap<>();
    if (!variable.isEmpty()) {
      environment.put(variable.split("=")[0], variable.split("=")[1]);
    }
    assertThat(new Streams(null, null, null, environment, true, true, null).animated())
        .isEqualTo(animated);
    assertThat(new Streams(null, null, null, environment, true, false, null).animated()).isFalse();
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
