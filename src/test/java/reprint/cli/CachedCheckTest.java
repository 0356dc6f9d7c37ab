package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reprint.report.Format;

/**
 * Runs with {@code --cache}: the same reports, sooner, whatever happens to the folder. Long because
 * each kind of damage to the folder has its case.
 */
class CachedCheckTest {
  private static final String CREDIT =
      "\n\nMira Holt, [The slow tide](https://tides.example/2021/slow-tide), "
          + "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).\n";

  @TempDir Path folder;

  @BeforeEach
  void twoArticlesAndAnOriginal() throws IOException {
    write("posts/a.md", "# The slow tide\n\nBy Mira Holt\n\nBoats will sail at dusk." + CREDIT);
    write("posts/b.txt", "The slow tide\n\nBy: []\n\nBoats 🌊 sail.\n\nLicense: CC BY 4.0\n");
    write("saved/a.md", "# The slow tide\n\nBy Mira Holt\n\nBoats may sail at dusk." + CREDIT);
    write(".reprint.yml", "overrides: [{files: [posts/a.md], original: saved/a.md}]\n");
  }

  @ParameterizedTest
  @EnumSource
  void aReportFromTheCacheIsTheSameToTheByte(Format format) {
    String plain = CommandLineRun.in(folder, "check", "posts", "-v", "-f", format.id()).out();
    assertThat(check("-f", format.id()).out()).isEqualTo(plain);
    assertThat(check("-f", format.id()).out()).isEqualTo(plain);
  }

  @Test
  void soAreAllReportsOnTheTestArticles() throws IOException {
    List<Path> plain = reportsOnTestArticles("plain");
    reportsOnTestArticles("first", "--cache", "kept");
    List<Path> known = reportsOnTestArticles("known", "--cache", "kept");
    for (int i = 0; i < plain.size(); i++) {
      assertThat(known.get(i)).hasSameBinaryContentAs(plain.get(i));
    }
  }

  private List<Path> reportsOnTestArticles(String name, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--originals"));
    args.add(Path.of("testdata/originals").toAbsolutePath().toString());
    args.add(Path.of("testdata/articles").toAbsolutePath().toString());
    args.addAll(List.of(more));
    List<Path> files = new ArrayList<>();
    for (Format format : Format.values()) {
      args.addAll(List.of("-o", format.id() + "=" + name + "." + format.id()));
      files.add(folder.resolve(name + "." + format.id()));
    }
    CommandLineRun.in(folder, args.toArray(String[]::new));
    return files;
  }

  @Test
  void anUnchangedRunChecksNothingAgain() {
    assertThat(found(check())).isZero();
    CommandLineRun again = check();
    assertThat(found(again)).isEqualTo(2);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).doesNotContain("warning");
  }

  @Test
  void aChangedArticleIsCheckedAgain() throws IOException {
    check();
    write("posts/a.md", "# The slow tide\n\nBy Mira Holt\n\nBoats may sail at dusk." + CREDIT);
    CommandLineRun again = check();
    assertThat(found(again)).isEqualTo(1);
    assertThat(again.out()).doesNotContain("text-unmodified");
  }

  @Test
  void aChangedOriginalCountsAndThoseOfOthersDoNot() throws IOException {
    check();
    write("saved/a.md", "# The slow tide\n\nBy Mira Holt\n\nBoats must sail at dusk." + CREDIT);
    CommandLineRun again = check();
    assertThat(found(again)).isEqualTo(1);
    assertThat(again.out()).contains("“must” became “will”");
  }

  @Test
  void aFolderOfOriginalsCountsByItsFiles() throws IOException {
    check("--originals", "saved");
    assertThat(found(check("--originals", "saved"))).isEqualTo(2);
    write("saved/c.md", "# Another\n\nNothing of the kind.\n");
    assertThat(found(check("--originals", "saved"))).isZero();
  }

  @Test
  void whatTheConfigurationOrTheOptionsSayCounts() throws IOException {
    check();
    assertThat(found(check("--strict"))).isZero();
    check();
    write(".reprint.yml", "republished: true\nrules: {title-kept: warning}\n");
    assertThat(found(check())).isZero();
    write("none", "");
    CommandLineRun.in(folder, "baseline", "create", "posts");
    assertThat(found(check("--baseline", ".reprint-baseline"))).isZero();
  }

  @Test
  void aRuleOfOnesOwnCounts() throws IOException {
    write("house/pack.yaml", "name: house\nversion: 1\nlicense: Apache-2.0\n");
    String rule =
        """
        id: short-title
        about: "Titles are short."
        level: error
        applies-to: {work.role: main}
        require: {credit.title: {matches: "^.{1,8}$"}}
        message: "The title is long."
        fix: "Shorten it."
        examples:
          - {expect: pass, document: "# Tides"}
          - {expect: fail, document: "# The slowest of all tides"}
        """;
    write("house/short-title.yaml", rule);
    check("--rules", "house");
    assertThat(found(check("--rules", "house"))).isEqualTo(2);
    write("house/short-title.yaml", rule.replace("{1,8}", "{1,9}"));
    assertThat(found(check("--rules", "house"))).isZero();
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() throws IOException {
    write("posts/torn.pdf", "%PDF-1.4 torn");
    check();
    CommandLineRun again = check();
    assertThat(found(again)).isEqualTo(2);
    assertThat(again.status()).isEqualTo(2);
  }

  @Test
  void aDamagedEntryIsToldAndCheckedAgain() throws IOException {
    String plain = check().out();
    for (Path entry : entries()) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }
    CommandLineRun again = check();
    assertThat(again.out()).isEqualTo(plain);
    assertThat(again.err()).contains("is damaged; checking the document again");
    assertThat(found(again)).isZero();
    assertThat(found(check())).isEqualTo(2);
  }

  @Test
  void anEntryThatWasCutOffIsNone() throws IOException {
    String plain = check().out();
    for (Path entry : entries()) {
      Files.write(entry, java.util.Arrays.copyOf(Files.readAllBytes(entry), 9));
    }
    assertThat(check().out()).isEqualTo(plain);
  }

  @Test
  void whatARunLeftThatWasCutOffIsClearedUp() throws IOException {
    check();
    Path fresh = write("cache/1.part", "half");
    Path old = write("cache/2.part", "half");
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    check();
    assertThat(fresh).exists();
    assertThat(old).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenCostsAWarning() throws IOException {
    String plain = CommandLineRun.in(folder, "check", "posts", "-v").out();
    write("cache", "a file");
    CommandLineRun run = check();
    assertThat(run.out()).isEqualTo(plain);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).containsOnlyOnce("warning: the cache").contains("cannot be written");
  }

  @Test
  void twoRunsShareIt() {
    String plain = CommandLineRun.in(folder, "check", "posts", "-v").out();
    List<CompletableFuture<String>> runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> check().out())).limit(4).toList();
    assertThat(runs).extracting(CompletableFuture::join).containsOnly(plain);
    assertThat(found(check())).isEqualTo(2);
  }

  @Test
  void theFolderIsNoPartOfARepositoryAndHoldsNoDocuments() {
    check();
    assertThat(folder.resolve("cache/.gitignore")).hasContent("*");
    assertThat(CommandLineRun.in(folder, "check", "--show-files").err())
        .doesNotContain("in   cache");
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).filter(f -> !f.endsWith(".gitignore")).toList();
    }
  }

  private CommandLineRun check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "posts", "--cache", "cache", "-v"));
    args.addAll(List.of(more));
    return CommandLineRun.in(folder, args.toArray(String[]::new));
  }

  private static int found(CommandLineRun run) {
    String line =
        run.err().lines().filter(l -> l.startsWith("cache: ")).reduce((a, b) -> b).orElseThrow();
    return Integer.parseInt(line.split(" ")[1]);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
