package reprint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.yaml.YamlException;

/** What {@code .reprint.yml} may say, and what is refused. Long because each key has its cases. */
class ConfigurationTest {
  @TempDir Path folder;

  @Test
  void withoutAFileTheDefaultsHold() {
    InForce inForce = forPath("a.md");
    assertThat(inForce.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(inForce.values().get("fail-on")).isEqualTo(new Value(List.of("error"), "default"));
    assertThat(inForce.excluded()).isEmpty();
  }

  @Test
  void everyKeyArrives() throws IOException {
    write(
        ".reprint.yml",
        """
        packs: [cc, ./house-rules]
        rules: {title-kept: warning, license-current: off}
        fail-on: warning
        strict: true
        exclude: [drafts/]
        originals: originals/
        republished: false
        use: commercial
        adapted: true
        publication: CC-BY-SA-4.0
        license: CC-BY-ND-4.0
        source: https://tides.example/slow
        original: originals/slow.html
        supplied: {author: none, copyright: "© 2021 Mira Holt"}
        allow: [time, place]
        removed-credits: [Ada Example]
        limits: {bytes: 1000, seconds: 5}
        ignore: [{rule: author-named, reason: they asked not to be named, until: 2027-06-30}]
        """);
    Settings s = forPath("a.md").settings();
    assertThat(s.packs()).containsExactly("cc", folder.resolve("house-rules").toString());
    assertThat(s.levels()).isEqualTo(Map.of("title-kept", "warning", "license-current", "off"));
    assertThat(s.failOn()).isEqualTo("warning");
    assertThat(s.strict()).isTrue();
    assertThat(s.originals()).containsExactly(folder.resolve("originals"));
    assertThat(s.republished()).isEqualTo(Settings.Republished.FALSE);
    assertThat(s.use()).isEqualTo("commercial");
    assertThat(s.adapted()).isTrue();
    assertThat(s.publication()).isEqualTo("CC-BY-SA-4.0");
    assertThat(s.license()).isEqualTo("CC-BY-ND-4.0");
    assertThat(s.source()).isEqualTo("https://tides.example/slow");
    assertThat(s.original()).isEqualTo(folder.resolve("originals/slow.html"));
    assertThat(s.supplied()).isEqualTo(Map.of("author", "none", "copyright", "© 2021 Mira Holt"));
    assertThat(s.allow()).containsOnlyKeys("time", "place");
    assertThat(s.removedCredits()).containsExactly("Ada Example");
    assertThat(s.limits().bytes()).isEqualTo(1000);
    assertThat(s.limits().seconds()).isEqualTo(5);
    Settings.Ignore ignore = s.ignores().get(0);
    assertThat(ignore.rule()).isEqualTo("author-named");
    assertThat(ignore.reason()).isEqualTo("they asked not to be named");
    assertThat(ignore.until()).contains(LocalDate.of(2027, 6, 30));
    assertThat(ignore.mark().line()).isEqualTo(18);
  }

  @Test
  void scalarsAreTakenAsWritten() throws IOException {
    write(".reprint.yml", "supplied: {author: NO, title: 2.10}");
    assertThat(forPath("a.md").settings().supplied())
        .isEqualTo(Map.of("author", "NO", "title", "2.10"));
  }

  @Test
  void theNearestFileWinsAndTheRepositoryEndsTheSearch() throws IOException {
    write(".reprint.yml", "fail-on: never");
    write("repository/.git/HEAD", "");
    write("repository/posts/.reprint.yml", "fail-on: note");
    assertThat(forPath("repository/posts/new/a.md").settings().failOn()).isEqualTo("note");
    assertThat(forPath("repository/b.md").settings().failOn()).isEqualTo("error");
    assertThat(forPath("repository/posts/new/a.md").repositoryPath()).isEqualTo("posts/new/a.md");
    assertThat(forPath("c.md").settings().failOn()).isEqualTo("never");
  }

  @Test
  void everyValueKnowsItsOrigin() throws IOException {
    write("house.yml", "fail-on: note\nrules:\n  title-kept: warning\n  license-current: note\n");
    write("site/.reprint.yml", "extends: ../house.yml\nrules:\n  title-kept: off\n");
    Configuration configuration =
        new Configuration(
            folder, Optional.empty(), Map.of("strict", List.of("true")), List.of("./mine"));
    Map<String, Value> values = configuration.forPath(Path.of("site/a.md")).values();
    assertThat(values.get("fail-on").origin()).isEqualTo("house.yml:1");
    assertThat(values.get("rules.title-kept").text()).isEqualTo("off");
    assertThat(values.get("rules.title-kept").origin()).isEqualTo("site/.reprint.yml:3");
    assertThat(values.get("rules.license-current").origin()).isEqualTo("house.yml:4");
    assertThat(values.get("strict").origin()).isEqualTo("command line");
    assertThat(values.get("packs").items())
        .containsExactly("cc", "practice", "publishers", folder.resolve("mine").toString());
  }

  @Test
  void theLastOverrideThatFitsWins() throws IOException {
    write(
        ".reprint.yml",
        """
        republished: false
        rules: {title-kept: note}
        overrides:
          - {files: [syndicated/**], republished: true, rules: {license-current: off}}
          - {files: ["syndicated/{own,ours}/**"], republished: auto}
        """);
    Settings syndicated = forPath("syndicated/a.md").settings();
    assertThat(syndicated.republished()).isEqualTo(Settings.Republished.TRUE);
    assertThat(syndicated.levels()).containsOnlyKeys("title-kept", "license-current");
    assertThat(forPath("syndicated/ours/a.md").settings().republished())
        .isEqualTo(Settings.Republished.AUTO);
    assertThat(forPath("a.md").settings().republished()).isEqualTo(Settings.Republished.FALSE);
  }

  @Test
  void anOverrideBySourceHoldsOnceTheSourceIsKnown() throws IOException {
    write(
        ".reprint.yml",
        """
        overrides:
          - sources: ["https://tides.example/*"]
            original: originals/slow.html
            ignore: [{rule: author-named, reason: agreed}]
        """);
    InForce inForce = forPath("a.md");
    assertThat(inForce.settings().original()).isNull();
    Settings settings = inForce.withSource("http://Tides.example/2021/slow/#top").settings();
    assertThat(settings.original()).isEqualTo(folder.resolve("originals/slow.html"));
    assertThat(settings.ignores()).hasSize(1);
    assertThat(inForce.withSource("https://other.example/slow").settings().original()).isNull();
  }

  @Test
  void whatIsExcludedNamesTheLine() throws IOException {
    write(".reprint.yml", "fail-on: note\nexclude: [drafts/, '*.bak.md', '!drafts/keep.md']\n");
    assertThat(forPath("drafts/a.md").excluded()).contains(".reprint.yml:2");
    assertThat(forPath("sub/drafts/deep/a.md").excluded()).isPresent();
    assertThat(forPath("a.bak.md").excluded()).isPresent();
    assertThat(forPath("drafts/keep.md").excluded()).isEmpty();
    assertThat(forPath("drafts.md").excluded()).isEmpty();
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    write(
        ".reprint.yml",
        """
        fail-onn: note
        strict: maybe
        rules: {title-kept: of}
        supplied: {auther: none}
        limits: {bytes: many}
        source: tides.example
        extends: nowhere.yml
        ignore: [{rule: author-named, until: 2027-02-30}]
        allow: [tmie, [place]]
        original: "a\\0b"
        overrides: [{republished: true}]
        """);
    YamlException e = catchThrowableOfType(YamlException.class, () -> forPath("a.md"));
    assertThat(e.problems().stream().map(p -> p.toString().lines().findFirst().orElseThrow()))
        .containsExactlyInAnyOrder(
            ".reprint.yml:1:1: unknown key “fail-onn”; did you mean “fail-on”?",
            ".reprint.yml:2:9: “strict” must be one of true, false",
            ".reprint.yml:3:21: “rules.title-kept” must be one of error, warning, note, off; did you"
                + " mean “off”?",
            ".reprint.yml:4:12: unknown key “auther”; did you mean “author”?",
            ".reprint.yml:5:17: “limits.bytes” must be a whole number from 1 to 999999999",
            ".reprint.yml:6:9: “source” must be an address (https://…)",
            ".reprint.yml:7:10: “extends” must be the path of a file; there is no file at nowhere.yml",
            ".reprint.yml:8:10: each “ignore” entry needs a “rule” and a “reason”",
            ".reprint.yml:8:38: “until” must be a date, for example 2027-06-30",
            ".reprint.yml:9:9: “allow” must be one of time, place, style, headline, shorten,"
                + " translate; did you mean “time”?",
            ".reprint.yml:9:15: “allow” must be one of time, place, style, headline, shorten,"
                + " translate",
            ".reprint.yml:10:11: “original” must be text on one line",
            ".reprint.yml:11:13: an override needs “files” or “sources” that it applies to");
  }

  @Test
  void aRuleThatDoesNotExistIsAMistake() throws IOException {
    write(
        ".reprint.yml",
        """
        rules: {titel-kept: off, author-named: note}
        overrides:
          - {files: [x/**], ignore: [{rule: autor-named, reason: agreed}]}
        """);
    InForce inForce = forPath("a.md");
    YamlException e =
        catchThrowableOfType(
            YamlException.class,
            () -> inForce.checkRules(Set.of("title-kept", "author-named"), Set.of()));
    assertThat(e)
        .hasMessageContaining(
            ".reprint.yml:1:21: unknown rule “titel-kept”; did you mean “title-kept”?")
        .hasMessageContaining(
            ".reprint.yml:3:37: unknown rule “autor-named”; did you mean “author-named”?");
    assertThat(e.problems()).hasSize(2);
  }

  @Test
  void aLoopOfExtendsIsAMistake() throws IOException {
    write(".reprint.yml", "extends: other.yml");
    write("other.yml", "extends: .reprint.yml");
    YamlException e = catchThrowableOfType(YamlException.class, () -> forPath("a.md"));
    assertThat(e).hasMessageContaining("other.yml:1:10: .reprint.yml extends itself");
  }

  @Test
  void aChosenFileHoldsForAll() throws IOException {
    write(".reprint.yml", "fail-on: note");
    write("ci.yml", "fail-on: never");
    Configuration configuration =
        new Configuration(folder, Optional.of(Path.of("ci.yml")), Map.of(), List.of());
    assertThat(configuration.forPath(Path.of("a.md")).settings().failOn()).isEqualTo("never");
  }

  private InForce forPath(String path) {
    return Configuration.of(folder).forPath(Path.of(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
