package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.fetch.Site;

/** The program itself, with and without a network. */
class OnlineOptionsTest {
  private static final String TEXT =
      "Boats may sail when the water is high, and the harbour master writes the hours on the board"
          + " every morning, so that all crews can read them before they go out to the old pier.";

  @TempDir Path root;
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = Site.open();
    site.with("/tide", Site.html("<html><p>" + TEXT + "</p></html>"));
    Files.writeString(
        root.resolve("post.md"),
        "# The slow tide\n\nBy Mira Holt\n\n"
            + TEXT
            + "\n\nFirst published in [Tidal Review]("
            + site.address("/tide")
            + "). [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)\n");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void offlineNothingOfTheNetworkIsLoaded() throws Exception {
    assertThat(run("-verbose:class", "check", "post.md").lines())
        .anyMatch(line -> line.contains(" reprint.judge."))
        .noneMatch(
            line ->
                line.matches(
                    ".* (?:reprint\\.(?:fetch|archive)|java\\.net\\.http|crawlercommons)\\b.*"));
  }

  @Test
  void aHostIsAskedOnlyWhereItIsAllowedByName() throws Exception {
    assertThat(run("-Da=b", "check", "--online", "post.md"))
        .contains(
            "only ports 80 and 443 are allowed (to allow this one: --allow-host "
                + site.name()
                + ")");
    assertThat(site.asked()).isEmpty();
    assertThat(run("-Da=b", "check", "--online", "--allow-host", site.name(), "post.md"))
        .contains("original: " + site.address("/tide") + " (the source link of the credit) as read")
        .doesNotContain("text-unmodified");
  }

  @Test
  void theConfigurationMayAllowAHostButNotGoOnline() throws Exception {
    Files.writeString(root.resolve(".reprint.yml"), "allow-hosts: [\"" + site.name() + "\"]\n");
    run("-Da=b", "check", "post.md");
    assertThat(site.asked()).isEmpty();
    run("-Da=b", "check", "--online", "post.md");
    assertThat(site.asked()).containsExactly("/robots.txt", "/tide");
  }

  @Test
  void optionsOfTheNetworkNeedIt() throws Exception {
    assertThat(run("-Da=b", "check", "--refresh", "post.md")).contains("--refresh needs --online.");
  }

  private String run(String option, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            option,
            "-Dreprint.home=" + Path.of("").toAbsolutePath(),
            "-Duser.home=" + root,
            "-cp",
            classPath(),
            "reprint.cli.Main"));
    command.addAll(List.of(args));
    Process program =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return said;
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
