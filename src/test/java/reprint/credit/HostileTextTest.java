package reprint.credit;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.Document;

/** Texts that would take minutes if any step took the square of their length. */
class HostileTextTest {
  private static final int LENGTH = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by ",
        "originally published on ",
        "This article was originally published on X. ",
        "作者：甲 ",
        "翻译自",
        "Author: A, ",
        "(((",
        "Copyright ",
        "“"
      })
  void aParagraphOfNothingElseIsReadInLinearTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    Document paragraph = Page.of(text).document();
    Document caption = Page.of().caption(text).document();
    assertTimeoutPreemptively(
        ofSeconds(20),
        () -> {
          Found.FINDER.find(paragraph, Declared.none());
          Found.FINDER.find(caption, Declared.none());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: A", "Source: B", "by C", "© 2020 D", "translated by E"})
  void manyParagraphsAreReadInLinearTime(String unit) {
    Page page = Page.of();
    for (int i = 0; i < 3_000; i++) {
      page.caption(unit);
    }
    Document document = page.document();
    assertTimeoutPreemptively(ofSeconds(20), () -> Found.FINDER.find(document, Declared.none()));
  }
}
