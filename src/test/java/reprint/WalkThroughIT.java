package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/ci.md}: each block of commands ends as the page says, one after the other. */
class WalkThroughIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final Path SITE = Path.of("testdata/site");

  @TempDir Path copy;

  @Test
  void everyBlockEndsAsThePageSays() throws Exception {
    copySite();
    Shell shell = new Shell(copy);
    List<String> blocks =
        BLOCK.matcher(Files.readString(Path.of("docs/ci.md"))).results().map(this::text).toList();
    assertThat(blocks).hasSizeGreaterThan(10);
    for (String block : blocks) {
      Shell.Result result = shell.run("sh", "-e", "-c", block);
      int expected = block.contains("# status 1") ? 1 : 0;
      assertThat(result.status()).as(block + result.out()).isEqualTo(expected);
    }
  }

  private String text(MatchResult block) {
    return block.group(1);
  }

  private void copySite() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(SITE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
