package reprint.compare;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reprint.Growth;
import reprint.read.Document;

/** Time grows with the length of the texts and not with its square, whatever they are. */
class GrowthTest {
  /** Words of the shorter texts. */
  private static final int SHORT = 8_000;

  @Test
  void ofArticles() {
    assertGrowth(words -> text(words, 5_000, 1), words -> text(words, 5_000, 1));
  }

  @Test
  void ofTextsWithoutACommonWord() {
    assertGrowth(
        words -> text(words, 5_000, 1),
        words -> text(words, 5_000, 1).map(w -> w.replace("word", "other")));
  }

  @Test
  void ofTheSameWordAgainAndAgain() {
    assertGrowth(
        words -> new Text("same ".repeat(words)), words -> new Text("same ".repeat(words / 2)));
  }

  @Test
  void ofTwoRandomTextsOfTenWords() {
    assertGrowth(words -> text(words, 10, 1), words -> text(words, 10, 2));
  }

  @Test
  void ofManyTinyParagraphsOfWhichHalfChanged() {
    assertGrowth(words -> lines(words, "word", "tiny"), words -> lines(words, "word", "small"));
  }

  private interface Source {
    Text of(int words);
  }

  private record Text(String words) {
    Text map(java.util.function.UnaryOperator<String> change) {
      return new Text(change.apply(words));
    }

    Document document() {
      return Texts.document(words.split("\n"));
    }
  }

  private static void assertGrowth(Source original, Source republished) {
    Growth.assertLinear(
        SHORT,
        words -> List.of(original.of(words).document(), republished.of(words).document()),
        texts -> Texts.compare(texts.get(0), texts.get(1)));
  }

  private static Text text(int words, int vocabulary, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= words; i++) {
      text.append("word").append(random.nextInt(vocabulary)).append(i % 80 == 0 ? ".\n" : " ");
    }
    return new Text(text.toString());
  }

  /** Lines of a word each, of which every other one is {@code kept}. */
  private static Text lines(int words, String kept, String other) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i % 2 == 0 ? kept : other).append(i).append('\n');
    }
    return new Text(text.toString());
  }
}
