package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reprint.SampleDocument;
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.read.Document;
import reprint.report.text.Row;
import reprint.report.text.SideBySide;

/** Which paragraphs stand beside each other. */
class SideBySideTest {
  private static final String HEAD = "The ferry";
  private static final String ONE =
      "The ferry leaves at nine and takes many people over the sound.";
  private static final String TWO = "Nobody was hurt in the storm, says the master of the harbour.";
  private static final String THREE =
      "Old ropes are sold on Friday behind the long shed at the mole.";

  @Test
  void theSameParagraphsStandBesideEachOther() {
    assertThat(rows(text(HEAD, ONE, TWO, THREE), text(HEAD, ONE, TWO, THREE)))
        .hasSize(4)
        .allMatch(row -> row.state() == Row.State.SAME && row.originals() == 1);
  }

  @Test
  void aParagraphSplitInTwoStandsBesideBoth() {
    List<Row> rows = rows(text(HEAD, ONE + " " + TWO, THREE), text(HEAD, ONE, TWO, THREE));
    assertThat(rows).extracting(Row::originals).containsExactly(1, 1, 1);
    assertThat(rows).extracting(Row::republished).containsExactly(1, 2, 1);
  }

  @Test
  void whatOnePageAddsStandsAlone() {
    List<Row> rows = rows(text(HEAD, ONE, TWO, THREE), text("Menu", HEAD, ONE, TWO, THREE, "Help"));
    assertThat(rows.get(0).state()).isEqualTo(Row.State.ALONE);
    assertThat(rows.get(rows.size() - 1).state()).isEqualTo(Row.State.ALONE);
  }

  @Test
  void everyParagraphStandsInOneRowWhateverWasDone() {
    String original = text(HEAD, ONE, TWO, THREE, ONE + " " + TWO);
    for (String now :
        List.of(
            text(HEAD, THREE, ONE, TWO),
            text(THREE.replace("Friday", "Monday"), HEAD, TWO + " " + ONE, ONE),
            text("Nothing", "of this"),
            "")) {
      int a = 0;
      int b = 0;
      for (Row row : rows(original, now)) {
        assertThat(row.a()).isEqualTo(a);
        assertThat(row.b()).isEqualTo(b);
        a = row.aEnd();
        b = row.bEnd();
      }
      assertThat(a).isEqualTo(document(original).blocks().size());
      assertThat(b).isEqualTo(document(now).blocks().size());
    }
  }

  @Test
  void aTextWithoutParagraphsIsCutAtItsSentences() {
    String[] paragraphs = new String[40];
    for (int i = 0; i < paragraphs.length; i++) {
      String day = "day" + i;
      paragraphs[i] =
          "On %s the ferry took %d people. Of %s little else is known but the rain of %s."
              .formatted(day, i * i, day, day);
    }
    String apart = text(HEAD, text(paragraphs));
    String whole = text(HEAD, String.join(" ", paragraphs));
    for (String original : List.of(apart, whole)) {
      List<Row> rows = rows(original, whole.replace("took 400 people", "took 401 people"));
      assertThat(rows).hasSizeGreaterThanOrEqualTo(paragraphs.length);
      assertThat(rows).filteredOn(row -> row.state() == Row.State.EDITED).hasSize(1);
      assertThat(rows).allMatch(row -> row.originals() <= 3 && row.republished() <= 3);
    }
  }

  private static List<Row> rows(String text, String now) {
    Document original = document(text);
    Document republished = document(now);
    Comparison comparison = new TextComparer().compare(original, republished, Set.of(), "option");
    ComparedTexts texts = new ComparedTexts(original, republished, comparison);
    return SideBySide.rows(texts, comparison.edits());
  }

  private static Document document(String text) {
    return SampleDocument.of("a.txt", "text/plain", text);
  }

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs);
  }
}
