package reprint.detect.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a phrase stands in a text, and where it only seems to. */
class PhraseListTest {
  private final PhraseList phrases = new PhraseList(List.of("Photo by", "\u00A9", "\u8457\u8005"));

  @Test
  void aPhraseStandsWhereItsWordsBeginAndEnd() {
    assertThat(phrases.at("a photo by mira", 2)).isEqualTo("photo by");
    assertThat(phrases.at("photo by", 0)).isEqualTo("photo by");
    assertThat(phrases.at("a photo bye mira", 2)).isNull();
    assertThat(phrases.at("telephoto by mira", 4)).isNull();
    assertThat(phrases.at("a phone", 2)).isNull();
  }

  @Test
  void aSingleSignIsAPhraseToo() {
    assertThat(phrases.at("\u00A9 mira", 0)).isEqualTo("\u00A9");
    assertThat(phrases.at("\u00A9", 0)).isEqualTo("\u00A9");
  }

  @Test
  void scriptsWithoutSpacesHaveNoEdges() {
    assertThat(phrases.at("\u6587\u8457\u8005\u662F", 1)).isEqualTo("\u8457\u8005");
  }

  @Test
  void behindTheTextThereIsNone() {
    assertThat(phrases.at("photo", 5)).isNull();
  }
}
