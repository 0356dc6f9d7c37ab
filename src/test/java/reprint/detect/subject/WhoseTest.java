package reprint.detect.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reprint.detect.Declaration;
import reprint.detect.Detecting;
import reprint.detect.Reason;
import reprint.detect.RowText;
import reprint.read.Companion;

/** Whose licence it is in each row of {@code testdata/whose.tsv}, and which clue decided. */
class WhoseTest {
  private static final Path ROWS = Path.of("testdata", "whose.tsv");

  /** In front of what stands in a file about the folder. */
  private static final String FOLDER = "{folder}";

  /** In front of what stands in a file about the document. */
  private static final String BESIDE = "{beside}";

  /**
   * A row.
   *
   * @param clue that decides, or with {@code !} in front must not
   * @param subjects of all that is reported, in order; {@code -}: nothing
   */
  private record Row(String clue, String file, String place, String subjects, String text) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2], cells[3], RowText.of(cells[4]));
    }

    boolean isNearMiss() {
      return clue.startsWith("!");
    }

    List<Declaration> found() {
      for (String mark : List.of(FOLDER, BESIDE)) {
        int at = text.indexOf(mark);
        if (at >= 0) {
          String inFile = text.substring(at + mark.length());
          Companion companion =
              mark.equals(FOLDER)
                  ? new Companion("LICENSE", Companion.Kind.FOLDER, inFile)
                  : new Companion(file + ".license", Companion.Kind.SIDECAR, inFile);
          return found(text.substring(0, at), List.of(companion));
        }
      }
      return found(text, List.of());
    }

    private List<Declaration> found(String own, List<Companion> companions) {
      return Detecting.detect(file, RowText.document(place, own), companions).all();
    }
  }

  @TestFactory
  List<DynamicTest> eachRowIsDecidedByItsClue() throws IOException {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.clue() + ": " + row.text(), () -> check(row)))
        .toList();
  }

  @Test
  void everyClueHasARowAndANearMiss() throws IOException {
    List<String> clues = rows().stream().map(Row::clue).distinct().toList();
    for (String id : SubjectClues.ids()) {
      assertThat(clues).contains(id, "!" + id);
    }
    assertThat(clues).hasSize(2 * SubjectClues.ids().size());
  }

  @Test
  void noTwoCluesHaveOneName() {
    assertThat(SubjectClues.ids()).doesNotHaveDuplicates();
  }

  private static void check(Row row) {
    List<Declaration> found = row.found();
    List<String> decided =
        found.stream().map(d -> d.because().get(0)).map(Reason::clue).distinct().toList();
    assertThat(subjects(found)).as("%s", decided).isEqualTo(row.subjects());
    if (row.isNearMiss()) {
      assertThat(decided).doesNotContain(row.clue().substring(1));
    } else if (!row.subjects().equals("-") && !leavesOut(row.clue())) {
      assertThat(found.stream().flatMap(d -> d.because().stream()).map(Reason::clue))
          .contains(row.clue());
    }
  }

  private static String subjects(List<Declaration> found) {
    String subjects =
        found.stream()
            .map(d -> d.subject().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return subjects.isEmpty() ? "-" : subjects;
  }

  private static boolean leavesOut(String clue) {
    return Stream.concat(SubjectClues.OF_DOCUMENT.stream(), SubjectClues.OF_GROUPS.stream())
        .anyMatch(c -> c.id().equals(clue) && c.subject() == null);
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(ROWS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Row::of)
        .toList();
  }
}
