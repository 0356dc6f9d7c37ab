package reprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
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
    "x**/a.md, xy/a.md, true",
    "x**/a.md, xy/z/a.md, false",
    "**/y/*.md, x/y/a.md, true",
    "**, x/y/a.md, true",
    "x/**, x/y/a.md, true",
    "x/**, x, true",
    "x/**, y/x/a.md, false",
    "'{x,y}/*.{md,txt}', y/a.txt, true",
    "'{x,y}/*.{md,txt}', z/a.txt, false",
    "'{a{b,c},d}.md', ac.md, true",
    "a?.md, ab.md, true",
    "a?.md, a.md, false",
    "[a].md, [a].md, true",
    "[a].md, a.md, false",
  })
  void aPatternOfTheConfigurationFits(String pattern, String path, boolean fits) {
    assertThat(Glob.ofConfiguration(pattern).fitsUpTo(path)).isEqualTo(fits);
  }

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
    "b/**,         b,             false",
    "?.md,         a.md,          true",
    "?.md,         ab.md,         false",
    "a?b,          a/b,           false",
    "[ab].md,      b.md,          true",
    "[a-c].md,     b.md,          true",
    "[a-c].md,     d.md,          false",
    "[!ab].md,     b.md,          false",
    "[!ab].md,     c.md,          true",
    "a[!b]c,       a/c,           false",
    "[].md,        [].md,         true",
    "\\!a.md,      !a.md,         true",
    "a+b(.md,      a+b(.md,       true",
  })
  void aLineOfAnIgnoreFileFitsAsGitDoes(String line, String path, boolean fits) {
    assertThat(Glob.ofIgnoreLine(line).orElseThrow().fits(path, false)).isEqualTo(fits);
  }

  @Test
  void aSlashAtTheEndOfALineMeansFolders() {
    Glob pattern = Glob.ofIgnoreLine("drafts/").orElseThrow();
    assertThat(pattern.fits("drafts", true)).isTrue();
    assertThat(pattern.fits("drafts", false)).isFalse();
  }

  @Test
  void blankLinesCommentsAndBrokenSetsAreNoPatterns() {
    assertThat(Glob.ofIgnoreLine("  ")).isEmpty();
    assertThat(Glob.ofIgnoreLine("# note")).isEmpty();
    assertThat(Glob.ofIgnoreLine("[z-a].md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "posts/*.md, posts/a.md, true",
    "posts/*.md, posts/b/a.md, false",
    "posts/**, posts/b/a.md, true",
    "'a\\*', 'a*', true",
    "'a\\*', 'ab', false",
    "a?.md, ab.md, false",
    "a?.md, a?.md, true",
    "a, ab, false",
  })
  void aPatternOfReuseFits(String pattern, String path, boolean fits) {
    assertThat(Glob.ofReuse(pattern).fits(path)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "posts/*.md, posts/b/a.md, true",
    "a?.md, ab.md, true",
    "a?b, a/b, true",
    "a?.md, a.md, false",
    "'a\\*', 'a*', true",
    "'a\\*', 'ab', false",
  })
  void aPatternOfATextFits(String pattern, String text, boolean fits) {
    assertThat(Glob.ofText(pattern).fits(text)).isEqualTo(fits);
  }

  @Test
  void theLastPatternThatFitsDecides() {
    List<Glob> patterns =
        List.of(
            Glob.ofConfiguration("drafts/"),
            Glob.ofConfiguration("!drafts/kept.md"),
            Glob.ofConfiguration("old.md"));
    assertThat(Glob.anyFits(patterns, "drafts/a.md")).isTrue();
    assertThat(Glob.anyFits(patterns, "drafts/kept.md")).isFalse();
    assertThat(Glob.anyFits(patterns, "new.md")).isFalse();
  }

  @Test
  void manyStarsAndBracesEndSoon() {
    String path = "a".repeat(5000);
    String stars = "*a".repeat(500) + "b";
    Glob braces = Glob.ofConfiguration("{a,b}".repeat(40));
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Glob.ofConfiguration(stars).fitsUpTo(path)).isFalse();
          assertThat(Glob.ofIgnoreLine("**/" + stars).orElseThrow().fits(path)).isFalse();
          assertThat(Glob.ofText(stars).fits(path)).isFalse();
          braces.fitsUpTo("a".repeat(40));
        });
  }
}
