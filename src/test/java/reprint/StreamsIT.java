package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program in a pipeline and at Ctrl-C. */
class StreamsIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "rules list, 0",
    "rules schema, 0",
    "completion bash, 0",
    "facts --list, 0",
    "text articles, 0",
    "check --help, 0",
    "check --format json articles, 2",
    "check --format jsonl articles, 2"
  })
  void aReaderWhoLeavesIsNotComplainedTo(String command, int status) throws Exception {
    articles(400);
    String line = "reprint " + command + " 2>err | head -1 >/dev/null; echo ${PIPESTATUS[0]}";
    Shell.Result result = new Shell(folder).run("bash", "-c", line);
    assertThat(result.out()).isEqualTo(status + "\n");
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  @Test
  void anInterruptedRunLeavesNoHalfReport() throws Exception {
    articles(3_000);
    String run =
        "reprint check -o json=report.json articles >/dev/null 2>err & "
            + "until ls -A | grep -q part; do sleep 0.05; done; kill -TERM $!; wait $!; echo $?";
    Shell.Result result = new Shell(folder).run("bash", "-c", run);
    assertThat(result.out()).isEqualTo("143\n");
    try (Stream<Path> left = Files.list(folder)) {
      List<String> names = left.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).containsExactly("articles", "err");
    }
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  @Test
  void closedStandardInputIsAnEmptyDocument() throws Exception {
    Shell.Result result = new Shell(folder).run("bash", "-c", "reprint check - <&-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("is empty (0 bytes)");
  }

  @Test
  void aDocumentTooBigForTheMemoryCostsNoOtherItsReport() throws Exception {
    articles(1);
    Files.writeString(folder.resolve("articles/large.html"), "<p>a<b>".repeat(1_000_000));
    Shell.Result result =
        new Shell(folder)
            .with("REPRINT_JAVA_OPTS", "-Xmx40m")
            .run(
                Shell.DIST.resolve("bin/reprint"),
                "check",
                "--republished",
                "--jobs",
                "1",
                "articles");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("articles/0.md:3:").contains("needs more memory");
    assertThat(result.out()).doesNotContain("at java").contains("1 not read");
  }

  private void articles(int count) throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < count; i++) {
      Files.writeString(articles.resolve(i + ".md"), "# Boats\n\nBoats may sail. CC BY-ND 4.0\n");
    }
  }
}
