package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasePatternTest {
  @Test
  void alternativesAreWrittenOut() {
    assertThat(PhrasePattern.phrases("(first|originally) Published (on|in|)"))
        .containsExactly(
            "first published on",
            "first published in",
            "first published",
            "originally published on",
            "originally published in",
            "originally published");
  }

  @Test
  void anEndingIsAnAlternativeInsideAWord() {
    assertThat(PhrasePattern.phrases("przetłumaczon(y|a)"))
        .containsExactly("przetłumaczony", "przetłumaczona");
  }

  @Test
  void bracketsWithoutABarArePartOfThePhrase() {
    assertThat(PhrasePattern.phrases("author(s)")).containsExactly("author(s)");
  }

  @Test
  void aPhraseMayNotBeEmpty() {
    assertThatThrownBy(() -> PhrasePattern.phrases("(by|)")).hasMessageContaining("empty");
  }

  @Test
  void aPatternStandsForALimitedNumberOfPhrases() {
    String ten = "(a|b|c|d|e|f|g|h|i|j)";
    assertThat(PhrasePattern.phrases(ten + ten + ten)).hasSize(PhrasePattern.MAX_PHRASES);
    assertThatThrownBy(() -> PhrasePattern.phrases(ten + ten + ten + "(k|l)"))
        .hasMessageContaining("more than 1000");
  }
}
