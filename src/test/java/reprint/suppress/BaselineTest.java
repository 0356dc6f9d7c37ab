package reprint.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final Baseline.Entry OLD = entry("a", "author-named", "b.md");
  private static final Baseline.Entry OTHER = entry("b", "title-kept", "a b.md");
  private static final Baseline.Entry NEW = entry("c", "title-kept", "c.md");

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    Baseline baseline = new Baseline(List.of(OLD, OTHER, OLD));
    assertThat(baseline.entries()).containsExactly(OTHER, OLD);
    assertThat(read(baseline.text())).isEqualTo(baseline);
    assertThat(read(Baseline.NONE.text())).isEqualTo(Baseline.NONE);
  }

  @Test
  void pruningOnlyTakesAwayWhatWasLookedFor() {
    Baseline baseline = new Baseline(List.of(OLD, OTHER));
    assertThat(baseline.pruned(List.of(OLD, NEW), path -> true).entries()).containsExactly(OLD);
    assertThat(baseline.pruned(List.of(OLD), path -> false)).isEqualTo(baseline);
  }

  @Test
  void moreEntriesAreSortedIn() {
    assertThat(new Baseline(List.of(OLD)).with(List.of(NEW, OTHER, OLD)).entries())
        .containsExactly(OTHER, OLD, NEW);
  }

  @Test
  void aTornFileIsReported() {
    assertThatThrownBy(() -> read("# head\nabc title-kept a.md\n"))
        .hasMessageContaining("baseline:2:1: each line of a baseline must be");
  }

  private Baseline read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("baseline"), text);
    return Baseline.read(file, "baseline");
  }

  private static Baseline.Entry entry(String digit, String rule, String path) {
    return new Baseline.Entry(digit.repeat(32), rule, path);
  }
}
