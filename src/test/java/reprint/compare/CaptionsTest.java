package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reprint.compare.Harbour.FIRST;
import static reprint.compare.Harbour.SECOND;
import static reprint.compare.Harbour.THIRD;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;
import static reprint.compare.Texts.material;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

class CaptionsTest {
  private static final String CAPTION = "^ The eastern wall of the lock at dawn. Photo: Ida Brandt";
  private static final Document ORIGINAL = document(FIRST, CAPTION, SECOND, THIRD);

  @Test
  void aChangedCaptionIsAnEditWithItsPlaces() {
    Edit edit =
        material(
                compare(
                    ORIGINAL,
                    document(FIRST, CAPTION.replace("eastern", "western"), SECOND, THIRD)))
            .get(0);
    assertThat(edit.original().text()).isEqualTo("eastern");
    assertThat(edit.republished().text()).isEqualTo("western");
    assertThat(edit.original().location().line()).isEqualTo(3);
    assertThat(edit.original().span().offset()).isEqualTo(ORIGINAL.text().indexOf("eastern"));
  }

  @Test
  void itIsFoundWhereverThePictureStands() {
    Document copy =
        document("# A quiet harbour", CAPTION.replace("at dawn", "by night"), FIRST, SECOND, THIRD);
    assertThat(material(compare(ORIGINAL, copy)))
        .extracting(e -> e.original().text(), e -> e.republished().text())
        .containsExactly(tuple("at dawn", "by night"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^ The eastern wall of the lock at dawn",
        "^ The eastern wall of the lock at dawn. (Ida Brandt/Vellmar Courier)",
        "^ Photo: Ida Brandt",
        "^ Boats in the harbour of Vellmar. Photo: Jan Quill",
        "^ The EASTERN wall of the lock at dawn. Photo: Ida Brandt",
        "[Image: The eastern wall of the lock at dawn.]"
      })
  void aPictureLeftAwayReplacedOrCreditedOtherwiseIsNone(String caption) {
    assertThat(material(compare(ORIGINAL, document(FIRST, caption, SECOND, THIRD)))).isEmpty();
    assertThat(material(compare(ORIGINAL, document(FIRST, SECOND, THIRD)))).isEmpty();
  }

  @Test
  void aLineThatSaysItIsAPicturesMayGo() {
    String line = "Photo: The eastern wall of the lock at dawn. (Ida Brandt)";
    Comparison comparison =
        compare(document(FIRST, line, SECOND, THIRD), document(FIRST, SECOND, THIRD));
    assertThat(comparison.edits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Image: The eastern wall of the lock", "The eastern wall of the lock. Ida Brandt"})
  void anAlternativeTextMayBeShown(String line) throws Exception {
    Document hidden = page("a.md", "![The eastern wall of the lock](wall.jpg)");
    assertThat(material(compare(hidden, page("a.md", line)))).isEmpty();
    assertThat(material(compare(page("a.md", line), hidden))).isEmpty();
    String other = line.replace("eastern wall", "pilots quay");
    assertThat(material(compare(hidden, page("a.md", other)))).hasSize(1);
  }

  @Test
  void aCaptionThatBecameAParagraphIsComparedToo() {
    String paragraph = CAPTION.substring(2).replace("eastern", "western");
    assertThat(material(compare(ORIGINAL, document(FIRST, paragraph, SECOND, THIRD)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md | ![The eastern wall of the lock](wall.jpg)",
        "a.html | <p><img src=\"wall.jpg\" alt=\"The eastern wall of the lock\"></p>"
      })
  void aChangedAlternativeTextIsAnEdit(String name, String image) throws Exception {
    Comparison comparison =
        compare(page(name, image), page(name, image.replace("eastern", "western")));
    assertThat(material(comparison))
        .extracting(e -> e.republished().text(), e -> e.republished().location().line())
        .containsExactly(tuple("western", 3));
    assertThat(compare(page(name, image), page(name, "")).edits()).isEmpty();
    assertThat(compare(page(name, image), page(name, image)).edits()).isEmpty();
  }

  private static Document page(String name, String image) throws ReadException {
    String open = name.endsWith("html") ? "<p>" : "";
    String text = open + FIRST + "\n\n" + image + "\n\n" + open + SECOND + "\n\n" + open + THIRD;
    return new DocumentReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), name);
  }
}
