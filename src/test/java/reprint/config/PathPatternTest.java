package reprint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
  @ParameterizedTest
  @CsvSource({
    "drafts/, drafts/a.md, true",
    "drafts/, x/drafts/y/a.md, true",
    "drafts/, drafts, false",
    "drafts, drafts, true",
    "*.md, x/a.md, true",
    "*.md, a.mdx, false",
    "/a.md, a.md, true",
    "/a.md, x/a.md, false",
    "./a.md, a.md, true",
    "x/*.md, x/a.md, true",
    "x/*.md, x/y/a.md, false",
    "x/**/a.md, x/a.md, true",
    "x/**/a.md, x/y/z/a.md, true",
    "**/y/*.md, x/y/a.md, true",
    "x/**, x/y/a.md, true",
    "x/**, y/x/a.md, false",
    "'{x,y}/*.{md,txt}', y/a.txt, true",
    "'{x,y}/*.{md,txt}', z/a.txt, false",
    "'{a{b,c},d}.md', ac.md, true",
    "a?.md, ab.md, true",
    "a?.md, a.md, false",
  })
  void fits(String pattern, String path, boolean expected) {
    assertThat(PathPattern.of(pattern).fits(path)).isEqualTo(expected);
  }

  @Test
  void manyStarsAndBracesEndSoon() {
    PathPattern stars = PathPattern.of("*a".repeat(500) + "b");
    // To try every way through 500 stars or 40 braces never ends.
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(stars.fits("a".repeat(5000))).isFalse();
          assertThat(PathPattern.of("{a,b}".repeat(40)).choices()).hasSizeLessThan(1_100);
        });
  }
}
