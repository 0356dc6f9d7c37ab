package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The entries of {@code .pre-commit-hooks.yaml}, run as pre-commit runs them. */
class HooksIT {
  @TempDir Path repository;

  private Shell.Result run(String id, Object... names) throws Exception {
    List<Map<String, Object>> hooks =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Path.of(".pre-commit-hooks.yaml")));
    Map<String, Object> hook =
        hooks.stream().filter(h -> h.get("id").equals(id)).findFirst().orElseThrow();
    List<Object> command = new ArrayList<>(List.of(hook.get("entry").toString().split(" ")));
    command.addAll(List.of(names));
    command.set(0, Shell.DIST.resolve("bin/reprint"));
    return new Shell(repository).run(command.toArray());
  }

  @Test
  void excludedFilesOfACommitPassAndOthersFail() throws Exception {
    Path wrong = Path.of("testdata/site/articles/clock-without-hands.md");
    Files.copy(wrong, repository.resolve("draft.md"));
    Files.copy(wrong, repository.resolve("post.md"));
    Files.writeString(repository.resolve(".reprint.yml"), "exclude: [draft.md]\n");

    assertThat(run("reprint", "draft.md").status()).isZero();
    assertThat(run("reprint", "draft.md", "post.md").out())
        .contains("post.md:11:13: error")
        .doesNotContain("draft.md:");
    assertThat(run("reprint-all").status()).isEqualTo(1);
  }

  @Test
  void repositoryWithoutDocumentsPasses() throws Exception {
    assertThat(run("reprint-all").status()).isZero();
  }

  @Test
  void packsAreTestedByTheirExamples() throws Exception {
    Shell.Result result = run("reprint-rules", Shell.ROOT.resolve("rules/practice"));
    assertThat(result.status()).as(result.out()).isZero();
  }
}
