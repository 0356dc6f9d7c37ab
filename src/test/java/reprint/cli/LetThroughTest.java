package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reprint.json.JsonValue;

/** Breaches that must never pass: each row of {@code testdata/let-through/rows.tsv}. */
class LetThroughTest {
  private static final Path FOLDER = Path.of("testdata/let-through").toAbsolutePath();
  private static final List<String> COLUMNS =
      List.of("file", "verdict", "finding", "options", "clause", "breach");

  /** Floors: rows and languages may be added, not taken away. */
  private static final int FEWEST_ROWS = 80;

  private static final int FEWEST_LANGUAGES = 9;

  /**
   * A breach.
   *
   * @param verdict {@code fail}: nothing less will do; {@code review}: or {@code fail}
   * @param finding the rule that must tell it; "": any
   * @param options of {@code reprint check}, as they are typed
   * @param clause that the finding must quote; "": any
   */
  private record Row(
      String file, String verdict, String finding, String options, String clause, String breach) {
    static Row of(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      assertThat(cells).as(line).hasSameSizeAs(COLUMNS);
      return new Row(
          cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    List<String> command() {
      List<String> command = new ArrayList<>(List.of("check", "--format", "jsonl", file));
      Stream.of(options.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
      return command;
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("rows.tsv"));
    assertThat(lines.get(0).split("\t")).containsExactlyElementsOf(COLUMNS);
    return lines.stream().skip(1).map(Row::of).toList();
  }

  private static Map<Row, CommandLineRun> runs;

  /** All at once, on all cores: runs share nothing. */
  @BeforeAll
  static void run() throws IOException {
    runs =
        rows().parallelStream()
            .collect(Collectors.toConcurrentMap(row -> row, LetThroughTest::checked));
  }

  private static CommandLineRun checked(Row row) {
    return CommandLineRun.in(FOLDER, row.command().toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noBreachPasses(Row row) throws Exception {
    CommandLineRun run = runs.get(row);
    assertThat(run.out()).as(run.err()).isNotBlank();
    JsonValue report = JsonValue.read(run.out());
    List<String> verdicts =
        row.verdict().equals("fail") ? List.of("fail") : List.of("review", "fail");
    assertThat(report.get("verdict").text()).as(row.breach()).isIn(verdicts);
    assertThat(report.get("findings").items())
        .as("“%s” is reported by %s %s", row.breach(), row.finding(), row.clause())
        .anyMatch(finding -> tells(finding, row));
  }

  /** Whether it is more than a note and what the row asks for. */
  private static boolean tells(JsonValue finding, Row row) {
    boolean counts = is(finding, "kind", "review") || !is(finding, "level", "note");
    return counts
        && (row.finding().isEmpty() || is(finding, "rule", row.finding()))
        && (row.clause().isEmpty() || is(finding, "clause", row.clause()));
  }

  private static boolean is(JsonValue finding, String field, String value) {
    JsonValue found = finding.get(field);
    return found != null && value.equals(found.text());
  }

  @Test
  void everyRowSaysWhatIsWrong() throws IOException {
    assertThat(rows())
        .hasSizeGreaterThanOrEqualTo(FEWEST_ROWS)
        .allMatch(row -> Set.of("fail", "review").contains(row.verdict()))
        .noneMatch(row -> row.breach().isBlank());
    assertThat(rows().stream().map(row -> row.file().split("/")[0]).distinct())
        .hasSizeGreaterThanOrEqualTo(FEWEST_LANGUAGES);
  }

  @Test
  void everyFileIsNamedByARowAndEveryRowNamesAFile() throws IOException {
    Set<String> named = new TreeSet<>(List.of("rows.tsv", ".reprint.yml"));
    for (Row row : rows()) {
      named.add(row.file());
      for (String word : row.options().split(" ")) {
        if (word.contains("/")) {
          named.add(word);
        }
      }
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(files());
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("_config.yml"))
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
