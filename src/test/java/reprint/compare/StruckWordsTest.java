package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

class StruckWordsTest {
  private static final String PLAIN = "The ferry may not land at the old quay after dark.";

  @ParameterizedTest
  @ValueSource(strings = {"<del>not</del>", "<s>not</s>", "~~not~~"})
  void aStruckOutWordIsTakenAway(String struck) throws Exception {
    Comparison comparison = Texts.compare(page(PLAIN), page(PLAIN.replace("not", struck)));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(comparison.edits())
        .extracting(Edit::kind, Edit::type)
        .containsExactly(tuple(Edit.Kind.DELETE, Edit.Type.NEGATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<del>not</del>", "<s>not</s>", "~~not~~"})
  void toPrintWhatTheAuthorStruckOutIsAnInsertion(String struck) throws Exception {
    Comparison comparison = Texts.compare(page(PLAIN.replace("not", struck)), page(PLAIN));
    assertThat(comparison.edits())
        .extracting(Edit::kind, Edit::type)
        .containsExactly(tuple(Edit.Kind.INSERT, Edit.Type.NEGATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry may not ~~ever~~ land at the old quay after dark.",
        "The ferry<del>, a small one,</del> may not land at the old quay after dark.",
        "The ferry may not land at the old quay after <s>noon or </s>dark<s>, or at noon</s>."
      })
  void whatIsStruckOutIsNoText(String line) throws Exception {
    assertThat(Texts.compare(page(PLAIN), page(line)).edits()).isEmpty();
    assertThat(Texts.compare(page(line), page(PLAIN)).edits()).isEmpty();
    assertThat(Texts.compare(page(line), page(line)).edits()).isEmpty();
  }

  private static Document page(String line) throws ReadException {
    String text =
        "Every morning the keeper of the light walks down to the water before the tide turns.\n\n"
            + line
            + "\n\nIn the evening the lamps are lit along the coast and the boats come in.\n";
    return new DocumentReader(Limits.DEFAULT)
        .read(text.getBytes(StandardCharsets.UTF_8), "page.md");
  }
}
