package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void pack() throws IOException {
    Path house = Files.createDirectory(folder.resolve("house"));
    Files.writeString(
        house.resolve("pack.yaml"),
        "name: house\nversion: 1\nlicense: CC0-1.0\nnames: [Bay Gazette]\n"
            + "sources: ['https://gazette.example*']\npolicy: https://gazette.example/reuse\n"
            + "seen: 2026-11-20\n");
    Files.writeString(
        house.resolve("top.yaml"),
        "id: top\nabout: Named at the top.\nlevel: note\n"
            + "require: {publisher.opening: {present: true}}\nmessage: No.\nfix: Move it.\n"
            + "examples:\n- {expect: pass, config: {use: commercial}, document: 'First published by"
            + " [Bay Gazette](https://gazette.example/a).'}\n"
            + "- {expect: fail, document: 'Boats may sail.'}\n");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.in(folder, args);
  }

  @Test
  void eachSoundPackIsNamed() {
    assertThat(run("rules", "check", "house").out()).isEqualTo("house: well formed (1)\n");
  }

  @Test
  void anExampleThatConcernsNoPublisherIsToldAsSuch() {
    assertThat(run("rules", "test", "house").out())
        .contains("expected fail, got not-applicable: no source link or credit leads to the")
        .contains("1 rules, 2 examples, 1 failed");
  }

  @Test
  void aRuleIsExplainedWithItsConfiguration() {
    assertThat(run("rules", "explain", "house/top", "--rules", "house").out())
        .contains("house/top: Named at the top.", "configuration: {use: commercial}");
  }

  @Test
  void aRuleAskedForWithoutItsPackIsSuggested() {
    CommandLineRun explained = run("rules", "explain", "top", "--rules", "house");
    assertThat(explained.status()).isEqualTo(2);
    assertThat(explained.err()).contains("did you mean house/top?");
  }

  @Test
  void aPackWithoutAFailingExampleIsRefused() throws IOException {
    Path rule = folder.resolve("house/top.yaml");
    Files.writeString(rule, Files.readString(rule).replaceFirst("- \\{expect: fail.*\\n", ""));
    CommandLineRun tested = run("rules", "test", "house");
    assertThat(tested.status()).isEqualTo(2);
    assertThat(tested.out()).contains("house/top needs an example that passes and one that fails");
  }
}
