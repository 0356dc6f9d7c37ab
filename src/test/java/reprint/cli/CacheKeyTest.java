package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import reprint.Checker;
import reprint.Input;
import reprint.Run;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.report.ReportOptions;

/**
 * What a verdict depends on: if any of it changes, the document is checked again. Long because each
 * thing that it depends on has its case here.
 */
class CacheKeyTest {
  private static final String ARTICLE =
      "# The slow tide\n\nBy Mira Holt\n\nBoats will sail at dusk.\n\nMira Holt, "
          + "[The slow tide](https://tides.example/2021/slow-tide), "
          + "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).\n";

  private static final String RULE =
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

  private static final String CONFIGURATION =
      """
      extends: base.yml
      packs: [cc, ./house]
      originals: [library]
      overrides:
        - {files: [posts/a.md], original: saved/a.md}
        - {sources: ["https://tides.example*"], rules: {title-kept: warning}}
      """;

  private interface Change {
    void in(CacheKeyTest test) throws IOException;
  }

  private static Change write(String file, String text) {
    return test -> test.file(file, text);
  }

  private static final Map<String, Change> CHANGES = new TreeMap<>();

  static {
    CHANGES.put("article", write("posts/a.md", ARTICLE.replace("dusk", "dawn")));
    CHANGES.put("sidecar", write("posts/a.md.license", "SPDX-License-Identifier: CC-BY-4.0"));
    CHANGES.put("LICENSE", write("posts/LICENSE", "CC BY 4.0"));
    CHANGES.put("COPYING", write("posts/COPYING.md", "CC BY-SA 4.0"));
    CHANGES.put(
        "REUSE.toml above",
        write(
            "REUSE.toml",
            "[[annotations]]\npath = \"posts/*\"\nSPDX-License-Identifier = \"CC-BY-4.0\"\n"));
    CHANGES.put("dep5 above", write(".reuse/dep5", "Files: posts/*\nLicense: CC-BY-4.0\n"));
    CHANGES.put("configuration", write(".reprint.yml", "rules: {title-kept: warning}\n"));
    CHANGES.put("nearer configuration", write("posts/.reprint.yml", "strict: true\n"));
    CHANGES.put(
        "configuration of some sources",
        test ->
            test.file(
                ".reprint.yml", CONFIGURATION.replace("title-kept: warning", "title-kept: off")));
    CHANGES.put("extended configuration", write("base.yml", "rules: {title-kept: warning}\n"));
    CHANGES.put("original", write("saved/a.md", ARTICLE.replace("will", "must")));
    CHANGES.put("no original", test -> Files.delete(test.folder.resolve("saved/a.md")));
    CHANGES.put("folder of originals", write("library/b.md", "# Another text\n\nOf its own.\n"));
    CHANGES.put("usual folder", write(".reprint/originals/b.md", "# Another text\n"));
    CHANGES.put("a rule", write("house/short-title.yaml", RULE.replace("{1,8}", "{1,9}")));
    CHANGES.put(
        "root of the repository",
        test -> Files.createDirectories(test.folder.resolve("posts/.git")));
    CHANGES.put(
        "where a link leads",
        test -> {
          Path link = test.folder.resolve("posts/a.md");
          Files.delete(link);
          Files.createSymbolicLink(link, test.file("library/a.md", ARTICLE));
        });
  }

  @TempDir Path folder;

  @BeforeEach
  void anArticleThatDependsOnMuch() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    file("posts/a.md", ARTICLE);
    file("saved/a.md", ARTICLE.replace("will", "may"));
    file("library/c.md", "# A third text\n\nOf its own, too.\n");
    file("base.yml", "fail-on: error\n");
    for (String pack : List.of("house", "tidal")) {
      file(pack + "/pack.yaml", "name: " + pack + "\nversion: 1\nlicense: Apache-2.0\n");
      file(pack + "/short-title.yaml", RULE);
    }
    file(".reprint.yml", CONFIGURATION);
  }

  static Stream<String> changes() {
    return CHANGES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsSeen(String change) throws IOException {
    assertThat(found(check())).isZero();
    assertThat(found(check())).isEqualTo(1);
    CHANGES.get(change).in(this);
    CommandLineRun again = check();
    assertThat(found(again)).isZero();
    String plain = CommandLineRun.in(folder, "check", "posts", "-v").out();
    assertThat(again.out()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--strict",
        "--republished",
        "--no-inline-ignore",
        "--original=library/c.md",
        "--originals=saved",
        "--rules=tidal",
        "--config=base.yml",
        "--baseline=none",
        "--fail-on=note"
      })
  void anOptionThatChangesTheVerdictIsSeen(String option) throws IOException {
    file("none", "0123456789abcdef0123456789abcdef cc/title-kept posts/a.md\n");
    check();
    assertThat(found(check())).isEqualTo(1);
    assertThat(found(check(option))).isZero();
  }

  /** The report is known, and written anew. */
  @ParameterizedTest
  @ValueSource(strings = {"--all-edits", "--show-suppressed", "--color=always"})
  void anOptionThatChangesTheLookIsSeen(String option) {
    check();
    CommandLineRun again = check(option);
    assertThat(found(again)).isEqualTo(1);
    assertThat(again.out()).isEqualTo(CommandLineRun.in(folder, "check", "posts", option).out());
  }

  @Test
  void anArticleWithAPictureBesideItIsNeverKept() throws IOException {
    file("posts/a.md", ARTICLE + "\n![The harbour](harbour.jpg)\n");
    check();
    assertThat(found(check())).isZero();
  }

  @Test
  void anOnlineRunKeepsNothing() {
    check("--online", "--original=saved/a.md");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalog/confidence.yaml",
        "catalog/licenses.json",
        "languages/de.yaml",
        "cc/pack.yaml"
      })
  void theProgramsOwnDataIsSeen(String data) throws IOException {
    String home = System.getProperty("reprint.home", "");
    Path rules = folder.resolve("program/rules");
    Files.createDirectories(rules.getParent());
    copy(Path.of(home).toAbsolutePath().resolve("rules"), rules);
    System.setProperty("reprint.home", folder.resolve("program").toString());
    try {
      check();
      assertThat(found(check())).isEqualTo(1);
      Files.writeString(rules.resolve(data), Files.readString(rules.resolve(data)) + "\n");
      assertThat(found(check())).isZero();
    } finally {
      System.setProperty("reprint.home", home);
    }
  }

  @Test
  void theNextDayIsSeenIfASuppressionEnds() throws IOException {
    LocalDate day = LocalDate.of(2026, 11, 20);
    assertThat(isFoundOnNextDay(day)).isTrue();
    file("posts/a.md", ARTICLE + "\n<!-- reprint-ignore title-kept until 2026-11-20: agreed -->\n");
    assertThat(isFoundOnNextDay(day)).isFalse();
  }

  private boolean isFoundOnNextDay(LocalDate day) throws IOException {
    checkOn(day);
    int again = checkOn(day);
    assertThat(again).isEqualTo(1);
    return checkOn(day.plusDays(1)) == 1;
  }

  /** How many documents were known on a day. */
  private int checkOn(LocalDate day) throws IOException {
    CommandLine line = new CommandLine(new CheckCommand().spec());
    DocumentOptions options = DocumentOptions.of(line.parseArgs("--cache", "cache", "posts"));
    Run run = new Run(true, Set.of(), day);
    ReportOptions plain = ReportOptions.of(ReportOptions.View.CHECK, "1");
    CachedCheck cached =
        CachedCheck.of(options, CommandLineRun.streams(folder), run, plain).orElseThrow();
    Input input = Input.of(folder.resolve("posts/a.md"));
    InForce inForce = Configuration.of(folder).forPath(input.file());
    Checker checker = Checker.load(Path.of("rules"));
    cached.check(input, inForce, i -> checker.check(i, Optional.empty(), inForce, run));
    return cached.found();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  private CommandLineRun check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "posts", "--cache", "cache", "-v"));
    args.addAll(List.of(more));
    return CommandLineRun.in(folder, args.toArray(String[]::new));
  }

  private static int found(CommandLineRun run) {
    String line =
        run.err()
            .lines()
            .filter(l -> l.startsWith("cache: "))
            .reduce((a, b) -> b)
            .orElseThrow(() -> new AssertionError(run.err()));
    return Integer.parseInt(line.split(" ")[1]);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
