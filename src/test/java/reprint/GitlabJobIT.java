package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The script of the GitLab job, with the variables that GitLab would set. */
class GitlabJobIT {
  @TempDir Path project;

  @Test
  @SuppressWarnings("unchecked")
  void jobGetsTheReleaseAndLeavesItsReports() throws Exception {
    Map<String, Map<String, Object>> template =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Path.of("ci/gitlab.yml")));
    Map<String, Object> job = template.get("reprint");
    String script = String.join("\n", (List<String>) job.get("script"));
    Files.copy(
        Path.of("testdata/site/articles/clock-without-hands.md"), project.resolve("clock.md"));

    Shell shell = new Shell(project);
    ((Map<String, Object>) job.get("variables")).forEach(shell::with);
    Shell.Result result =
        shell
            .with("CI_PROJECT_DIR", project)
            .with("REPRINT_BASE", "file://" + Release.ZIP.getParent())
            .with("PATH", System.getenv("PATH"))
            .run("bash", "-eo", "pipefail", "-c", script);

    assertThat(result.out()).contains("1 document: 1 fail");
    assertThat(result.status()).isEqualTo(1);
    assertThat(project.resolve("reprint-junit.xml")).content().contains("license-uri-matches-name");
    assertThat(project.resolve("reprint-codequality.json"))
        .content()
        .contains("license-uri-matches-name");
    assertThat(project.resolve("reprint.html")).isNotEmptyFile();
  }
}
