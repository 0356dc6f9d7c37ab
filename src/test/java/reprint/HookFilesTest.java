package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import reprint.read.DocumentReader;

/** The files by which other programs know this one: pre-commit, GitHub, GitLab. */
class HookFilesTest {
  private static <T> T yaml(String file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "B.HTML",
        "posts/c.htm",
        "d.txt",
        "e.rst",
        "f.adoc",
        "g.org",
        "h.mediawiki",
        "i.pdf",
        "j.docx",
        "k.odt",
        "l.epub",
        "m.xhtml",
        "n.qmd",
        "o.gmi",
        "p.png",
        "q.md.png",
        "rmd",
        "s.yaml"
      })
  void hookTakesTheFilesThatTheProgramTakes(String name) throws IOException {
    List<Map<String, Object>> hooks = yaml(".pre-commit-hooks.yaml");
    Pattern files = Pattern.compile(hooks.get(0).get("files").toString());
    assertThat(files.matcher(name).find())
        .isEqualTo(name.contains(".") && DocumentReader.isDocument(name));
  }

  @Test
  void actionGetsEveryInputByTheEnvironment() throws IOException {
    Map<String, Map<String, Object>> action = yaml("action.yml");
    String script = Files.readString(Path.of("ci/action"));
    String text = Files.readString(Path.of("action.yml"));
    for (String input : action.get("inputs").keySet()) {
      String variable = "INPUT_" + input.toUpperCase(Locale.ROOT).replace('-', '_');
      assertThat(text).contains(variable + ": ${{ inputs." + input + " }}\n");
      assertThat(script).contains(variable);
    }
    assertThat(text.lines().filter(line -> line.strip().startsWith("run:")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("${{"));
  }

  @Test
  void actionAndJobGetTheVersionThatTheyBelongTo() throws IOException {
    assertThat(Files.readString(Path.of("action.yml")))
        .contains("default: \"" + Release.VERSION + "\"");
    assertThat(Files.readString(Path.of("ci/gitlab.yml")))
        .contains("REPRINT_VERSION: " + Release.VERSION + "\n");
  }
}
