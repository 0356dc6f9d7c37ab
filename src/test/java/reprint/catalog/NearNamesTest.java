package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reprint.text.SortedTexts;

/** The nearest name is the one that is found by asking one after the other. */
class NearNamesTest {
  @Example
  void aSwapIsOneSlip() {
    assertThat(near(List.of("boat", "goat"), "baot", 1)).isEqualTo("means boat");
    assertThat(near(List.of("boat"), "baot", 0)).isEmpty();
  }

  @Example
  void twoNamesAsNearAsEachOtherTellNothing() {
    assertThat(near(List.of("tide", "tile"), "tine", 1)).isEmpty();
    assertThat(near(List.of("tide", "tile"), "tide", 1)).isEqualTo("means tide");
  }

  @Example
  void aNameThatTheWordBeginsWithIsNotNear() {
    assertThat(near(List.of("tide", "tidewater"), "tidewat", 1)).isEmpty();
  }

  /** Few letters, so that many names are near. */
  @Property(tries = 2000)
  void theNearestNameIsFound(
      @ForAll("words") List<String> names, @ForAll("word") String word, @ForAll boolean two) {
    int most = two ? 2 : 1;
    assertThat(near(names, word, most)).isEqualTo(oneByOne(names, word, most));
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(9);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return word().list().ofMinSize(1).ofMaxSize(12);
  }

  private static String near(List<String> names, String word, int most) {
    String[] letters = new TreeSet<>(names).toArray(String[]::new);
    String[] meanings = Stream.of(letters).map(n -> "means " + n).toArray(String[]::new);
    return new NearNames(new SortedTexts(letters), meanings, word, most).meaning();
  }

  private static String oneByOne(List<String> names, String word, int most) {
    int best = most + 1;
    Set<String> nearest = new TreeSet<>();
    for (String name : names) {
      int slips = name.charAt(0) == word.charAt(0) ? slips(name, word) : best + 1;
      if (slips < best) {
        nearest.clear();
      }
      best = Math.min(best, slips);
      if (slips == best && slips <= most) {
        nearest.add(name);
      }
    }
    return nearest.size() == 1 ? "means " + nearest.iterator().next() : "";
  }

  /** Optimal string alignment, as a textbook has it. */
  private static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    Arrays.setAll(slips[0], j -> j);
    for (int i = 1; i <= a.length(); i++) {
      slips[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        slips[i][j] = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1 && j > 1 && a.startsWith("" + b.charAt(j - 1) + b.charAt(j - 2), i - 2)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[a.length()][b.length()];
  }
}
