package reprint.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;
import reprint.read.Document;

/** Texts that would take minutes if any step took the square of their length. */
class HostileTextTest {
  /** Characters of the shorter text. */
  private static final int LENGTH = 20_000;

  private static final int PARAGRAPHS = 1_000;

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
    Growth.assertLinear(LENGTH, n -> Page.of(repeated(unit, n)).document(), HostileTextTest::find);
    Growth.assertLinear(
        LENGTH, n -> Page.of().caption(repeated(unit, n)).document(), HostileTextTest::find);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: A", "Source: B", "by C", "© 2020 D", "translated by E"})
  void manyParagraphsAreReadInLinearTime(String unit) {
    Growth.assertLinear(PARAGRAPHS, n -> captions(unit, n), HostileTextTest::find);
  }

  private static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  private static Document captions(String unit, int count) {
    Page page = Page.of();
    for (int i = 0; i < count; i++) {
      page.caption(unit);
    }
    return page.document();
  }

  private static void find(Document document) {
    Found.FINDER.find(document, Declared.none());
  }
}
