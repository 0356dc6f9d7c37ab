import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Places;
import reprint.read.Span;

/** Times the comparison of invented texts, warm: the best of several runs. See compare-speed. */
final class CompareBench {
  private static final int LONG = 100_000;

  private CompareBench() {}

  public static void main(String[] args) {
    for (int words : new int[] {1_000, 10_000, LONG, 1_000_000}) {
      List<String> text = text(words, 20_000, 1);
      time(words + " words, ten edits", text, edited(text), Math.max(3, 300_000 / words));
    }
    List<String> text = text(LONG, 20_000, 1);
    time("no common words", text, map(text, p -> p.replace("word", "other")), 3);
    List<String> same = Collections.nCopies(LONG / 80, "same ".repeat(79) + "same.");
    time("the same word throughout", same, same.subList(0, same.size() * 3 / 4), 3);
    time("random, ten words", text(LONG, 10, 1), text(LONG, 10, 2), 3);
    List<String> shuffled = new ArrayList<>(text);
    Collections.shuffle(shuffled, new Random(3));
    time("paragraphs shuffled", text, shuffled, 3);
  }

  private static void time(String name, List<String> original, List<String> copy, int runs) {
    TextComparer comparer = new TextComparer();
    Document one = document(original);
    Document other = document(copy);
    long best = Long.MAX_VALUE;
    Comparison comparison = null;
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      comparison = comparer.compare(one, other, Set.of(), "option");
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf(
        Locale.ROOT, "%-28s %9.2f ms  %s%n", name, best / 1e6, comparison.verdict());
  }

  private static List<String> text(int words, int vocabulary, long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 1; i <= words; i++) {
      double distance = Math.abs(random.nextGaussian()) * vocabulary / 6;
      paragraph.append("word").append((int) Math.min(vocabulary - 1, distance));
      paragraph.append(i % 16 == 0 ? ". " : " ");
      if (i % 80 == 0 || i == words) {
        paragraphs.add(paragraph.toString().strip());
        paragraph.setLength(0);
      }
    }
    return paragraphs;
  }

  private static List<String> edited(List<String> text) {
    List<String> edited = new ArrayList<>(text);
    Random random = new Random(2);
    for (int i = 0; i < 10; i++) {
      int at = random.nextInt(edited.size());
      edited.set(at, edited.get(at).replaceFirst(" word\\d+ ", " changed "));
    }
    return edited;
  }

  private static List<String> map(List<String> text, UnaryOperator<String> change) {
    return text.stream().map(change).toList();
  }

  private static Document document(List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int offset = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(offset, paragraph.length());
      blocks.add(new Block(Block.Role.BODY, "p", 0, span, 0));
      offset += paragraph.length() + 2;
    }
    String text = String.join("\n\n", paragraphs);
    return new Document(
        "bench", "text/plain", "", text, blocks, List.of(), List.of(), NOWHERE, List.of());
  }

  private static final Places NOWHERE =
      new Places() {
        @Override
        public Location locate(Span span) {
          return Location.NONE;
        }

        @Override
        public String line(int number) {
          return "";
        }
      };
}
