package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reprint.catalog.Catalog;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.compare.TextComparer;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Raised marks that lead to notes are layout; numbers of the text are not. */
class NoteMarksTest {
  private static final String PAGE =
      "<html><body><article><h1>The weir</h1><p>The clerk read the old minutes aloud before the"
          + " board came to the matter of the weir, as planned.%s It was late, and the others"
          + " waited by the door for the rain to stop; see table %s of the report.</p>"
          + "</article></body></html>";

  private static final String MARK = "<sup><a href=\"#note-1\">1</a></sup>";
  private static final String TABLE = "<a href=\"#table-2\">2</a>";

  @Test
  void aDroppedMarkIsNoChangeOfANumber() throws IOException {
    assertThat(compare(PAGE.formatted(MARK, TABLE), PAGE.formatted("", TABLE)).edits())
        .noneMatch(edit -> edit.level() == Edit.Level.MATERIAL);
  }

  @Test
  void aNumberThatIsALinkIsPartOfTheText() throws IOException {
    String other = "<a href=\"#table-2\">3</a>";
    assertThat(compare(PAGE.formatted(MARK, TABLE), PAGE.formatted(MARK, other)).edits())
        .extracting(Edit::type)
        .containsExactly(Edit.Type.NUMBER);
  }

  private static Comparison compare(String original, String republished) throws IOException {
    return TextComparer.of(Catalog.load(Path.of("rules")))
        .compare(document(original), document(republished), Set.of(), "option");
  }

  private static Document document(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    try {
      return new DocumentReader(Limits.DEFAULT).read(bytes, "a.html");
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
