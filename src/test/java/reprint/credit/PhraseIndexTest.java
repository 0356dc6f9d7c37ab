package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.catalog.Language;
import reprint.credit.words.PhraseIndex;
import reprint.credit.words.PhraseKind;
import reprint.text.Span;

class PhraseIndexTest {
  private final PhraseIndex index =
      new PhraseIndex(
          List.of(
              Language.of(
                  "xx",
                  Map.of(
                      "byline", List.of("by", "written by"),
                      "source-notice",
                          List.of(
                              "first published on",
                              "originally published on",
                              "first published",
                              "originally published"),
                      "translation", List.of("translated"),
                      "author-label", List.of("作者")))));

  private List<String> find(String text, PhraseKind... cues) {
    return index.find(text, new Span(0, text.length()), EnumSet.copyOf(List.of(cues))).stream()
        .map(hit -> hit.span().of(text))
        .toList();
  }

  @Test
  void theLongestPhraseIsFoundOnce() {
    assertThat(find("It was first published on Monday", PhraseKind.SOURCE_NOTICE))
        .containsExactly("first published on");
    assertThat(find("Written by A, by B", PhraseKind.BYLINE)).containsExactly("Written by", "by");
  }

  @Test
  void whiteSpaceCaseAndTypographyDoNotMatter() {
    assertThat(find("ORIGINALLY\n  Published\u00A0on", PhraseKind.SOURCE_NOTICE)).hasSize(1);
  }

  @Test
  void wordsMustBeWhole() {
    assertThat(find("bystander standby retranslated", PhraseKind.BYLINE, PhraseKind.TRANSLATION))
        .isEmpty();
  }

  @Test
  void scriptsWithoutSpacesHaveNoWordBorders() {
    assertThat(find("本文作者是谁", PhraseKind.AUTHOR_LABEL)).containsExactly("作者");
  }

  @Test
  void onlyWhatIsWantedIsFound() {
    assertThat(find("translated by", PhraseKind.TRANSLATION)).containsExactly("translated");
  }
}
