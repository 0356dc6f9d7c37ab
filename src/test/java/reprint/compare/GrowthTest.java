package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import reprint.read.Document;

/** Time grows with the length of the texts and not with its square, whatever they are. */
class GrowthTest {
  private static final int SHORT = 4_000;
  private static final int FACTOR = 8;

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

  /** Eight times the words may take eight times the time, and four times that to be generous. */
  private static void assertGrowth(Source original, Source republished) {
    measure(original, republished, SHORT);
    long one = measure(original, republished, SHORT);
    long other = measure(original, republished, SHORT * FACTOR);
    assertThat(other).isLessThan(4 * FACTOR * Math.max(one, 5_000_000));
  }

  /** Nanoseconds of the fastest of three runs. */
  private static long measure(Source original, Source republished, int words) {
    Document one = original.of(words).document();
    Document other = republished.of(words).document();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      assertThat(Texts.compare(one, other).verdict()).isNotNull();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
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
