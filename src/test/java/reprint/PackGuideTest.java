package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.judge.Judge;
import reprint.judge.Rule;

/** The pack that the reference page shows is written off it, loaded and tested. */
class PackGuideTest {
  private static final Pattern FILE =
      Pattern.compile("(?s)\n`(tidal-review/[a-z-]+\\.yaml)`:.*?\n```yaml\n(.*?)```");

  @TempDir private Path folder;
  private String page;

  @BeforeEach
  void writeOff() throws IOException {
    page = Files.readString(Path.of("docs/rules.md"));
    Matcher file = FILE.matcher(page);
    while (file.find()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
  }

  @Test
  void itsRulesDoWhatTheirExamplesSay() throws IOException {
    Checker checker = Checker.load(Path.of("rules"));
    Judge judge = checker.packs().withExamples(List.of(folder.resolve("tidal-review").toString()));
    assertThat(judge.rules()).hasSize(3);
    for (Rule rule : judge.rules()) {
      assertThat(new RuleExamples(checker, judge).test(rule)).allMatch(result -> result.isRight());
    }
  }

  @Test
  void itTellsEachKeyOfAPack() {
    assertThat(page)
        .contains("\nname: ", "\nversion: ", "\nlicense: ", "\nabout: ", "\nnames: ", "\nsources: ")
        .contains("\nallow: ", "\npixel: ", "\npolicy: ", "\nseen: ");
  }
}
