package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of gitignore(5). */
class IgnorePatternTest {
  @ParameterizedTest
  @CsvSource({
    "*.txt,        a.txt,         true",
    "*.txt,        b/a.txt,       true",
    "/*.txt,       b/a.txt,       false",
    "b/*.txt,      b/a.txt,       true",
    "b/*.txt,      b/c/a.txt,     false",
    "b/**/a.txt,   b/a.txt,       true",
    "b/**/a.txt,   b/c/d/a.txt,   true",
    "**/d,         b/c/d,         true",
    "b/**,         b/c/d,         true",
    "?.md,         a.md,          true",
    "?.md,         ab.md,         false",
    "[ab].md,      b.md,          true",
    "[!ab].md,     b.md,          false",
    "\\!a.md,      !a.md,         true",
    "a+b(.md,      a+b(.md,       true",
  })
  void fitsAsGitDoes(String pattern, String path, boolean fits) {
    assertThat(IgnorePattern.of(pattern).orElseThrow().fits(path, false)).isEqualTo(fits);
  }

  @Test
  void aSlashAtTheEndMeansFolders() {
    IgnorePattern pattern = IgnorePattern.of("drafts/").orElseThrow();
    assertThat(pattern.fits("drafts", true)).isTrue();
    assertThat(pattern.fits("drafts", false)).isFalse();
  }

  @Test
  void blankLinesCommentsAndBrokenSetsAreNoPatterns() {
    assertThat(IgnorePattern.of("  ")).isEmpty();
    assertThat(IgnorePattern.of("# note")).isEmpty();
    assertThat(IgnorePattern.of("[z-a].md")).isEmpty();
  }
}
