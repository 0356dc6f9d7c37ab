package reprint.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.Catalog;
import reprint.text.Span;

class EntryLinesTest {
  private final EntryLines entries;

  EntryLinesTest() throws IOException {
    entries = new EntryLines(Catalog.load(Path.of("rules")));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Author: Ann Lee, AUTHOR",
        "* **Title:** Wall, TITLE",
        "> _Source_: https://photos.example/wall, SOURCE",
        "- License: CC BY 2.0, LICENSE",
        "Autorin: Anna Leh, AUTHOR",
        "作者：李安, AUTHOR",
        "Weather: fine, -",
        "Author Ann Lee, -",
        "https://photos.example/wall, -",
        "The author of this long and winding piece says: no, -",
      })
  void aLineSaysWhatItsLabelMeansInAnyLanguage(String line, Label expected) {
    assertThat(entries.label(line)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void linesKnowTheirPlacesAndValues() {
    String text = "Wall\n\n* Author: Ann Lee\nTitle:\nmore";
    List<EntryLine> lines = entries.of(text, new Span(0, text.length() - 5));
    assertThat(lines)
        .extracting(l -> l.content().of(text))
        .containsExactly("Wall", "Author: Ann Lee", "Title:");
    assertThat(lines).extracting(l -> l.value().of(text)).containsExactly("Wall", " Ann Lee", "");
    assertThat(lines.get(1).span().offset()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"Wall - Ann Lee - CC BY 2.0, 3", "Wall | Ann-Lee, 2", "Wall and crane, 1"})
  void aSignBetweenSpacesPartsARow(String row, int parts) {
    assertThat(EntryLines.SIGN.split(row)).hasSize(parts);
  }
}
