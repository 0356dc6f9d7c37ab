package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.json.JsonValue;

/** People are told a cause once; programs get every finding. */
class FoldedReportTest {
  private static final Path GOLDEN = Path.of("testdata/reports").toAbsolutePath();

  private static final String LIST =
      """
      # The harbour in pictures

      ## Image credits

      - Sea, by Ann Lee, CC BY 3.0
      - Wind, by Bo Ray, CC BY 3.0
      - Sun, by Cy Moe, CC BY 3.0
      - Rain, by Di Poe, CC BY
      """;

  private static final String WITHOUT_TERMS =
      """
      # Slow tide %s

      The tide came late.

      This article by Ann Lee was first published on [Tidal Review](https://tides.example/slow).
      """;

  private static final String RIGHT =
      """
      # The slow tide

      By Ann Lee

      The tide came late.

      First published on [Tidal Review](https://tides.example/slow), [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/).
      """;

  private static final String WRONG =
      """
      # The changed tide

      By Ann Lee

      The tide came late.

      First published on [Tidal Review](https://tides.example/slow), CC BY 4.0.
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.md"), LIST);
    for (String name : List.of("b", "c", "d", "e", "f")) {
      Files.writeString(folder.resolve(name + ".md"), WITHOUT_TERMS.formatted(name));
    }
    Files.writeString(folder.resolve("g.md"), "# A tide of our own\n\nThe tide came late.\n");
    Files.writeString(folder.resolve("h.md"), RIGHT);
    Files.writeString(folder.resolve("z.md"), WRONG);
  }

  private String written(String format) {
    return CommandLineRun.in(folder, "check", "-v", "--format", format, ".").out();
  }

  private static void isAsBefore(String name, String written) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("reprint.accept") != null) {
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }

  @Test
  void peopleAreToldACauseOnceAndFailingDocumentsFirst() throws IOException {
    isAsBefore("folded.human", written("human"));
    isAsBefore("folded.markdown", written("markdown"));
    String html = written("html");
    assertThat(html).contains("license-declared: 5 findings in 5 documents.");
    assertThat(html.indexOf("z.md")).isLessThan(html.indexOf("a.md"));
  }

  @Test
  void programsGetEveryFindingInTheOrderOfPaths() throws Exception {
    JsonValue report = JsonValue.read(written("json"));
    List<JsonValue> documents = report.get("documents").items();
    assertThat(documents.get(0).get("path").text()).isEqualTo("a.md");
    List<String> rules =
        documents.get(0).get("findings").items().stream().map(f -> f.get("rule").text()).toList();
    assertThat(rules).filteredOn("license-linked"::equals).hasSize(4);
    assertThat(rules).contains("license-version-stated");
    assertThat(documents.get(0).get("findings").items())
        .extracting(f -> f.get("fingerprint").text())
        .doesNotHaveDuplicates();
  }

  @Test
  void theQuestionOfUseIsAskedOnceARun() throws IOException {
    Files.writeString(folder.resolve("i.md"), RIGHT);
    String asked = CommandLineRun.in(folder, "check", ".").err();
    assertThat(asked).containsOnlyOnce("2 documents show NonCommercial works of others; set use:");
    Files.writeString(folder.resolve(".reprint.yml"), "use: noncommercial\n");
    assertThat(CommandLineRun.in(folder, "check", ".").err()).doesNotContain("NonCommercial");
  }
}
