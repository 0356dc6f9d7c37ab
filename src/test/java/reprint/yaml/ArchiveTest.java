package reprint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final String RULE = "id: tide\nlist: [a, {b: ü}]\nexamples: [x]\n";

  @TempDir private Path rules;
  private Path rule;
  private Path archive;

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(rules.resolve("house"));
    Files.writeString(rules.resolve("house/pack.yaml"), "name: house");
    rule = Files.writeString(rules.resolve("house/tide.yaml"), RULE);
    archive = rules.resolve(Archive.NAME);
    ArchiveCompiler.main(new String[] {rules.toString(), archive.toString()});
  }

  private Node read() {
    return YamlFiles.in(rules).read(rule, Problems.gather());
  }

  @Test
  void anArchiveHoldsWhatTheFilesSayButNotTheirExamples() {
    Node read = read();
    assertThat(read.keys()).containsOnlyKeys("id", "list");
    Node item = read.field("list").items().get(1).field("b");
    assertThat(item.text()).isEqualTo("ü");
    assertThat(item.line() + ":" + item.column()).isEqualTo("2:15");
    assertThat(item.path()).isEqualTo(rule.toString());
  }

  @Test
  void anEditedFileWins() throws IOException {
    Files.writeString(rule, RULE.replace("tide", "ebbs"));
    assertThat(read().text("id")).isEqualTo("ebbs");
  }

  @Test
  void aFileThatIsNotInTheArchiveIsRead() throws IOException {
    rule = Files.writeString(rules.resolve("house/ebb.yaml"), "id: ebb");
    assertThat(read().text("id")).isEqualTo("ebb");
  }

  @Test
  void aDamagedArchiveIsPassedOver() throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(archive, java.util.Arrays.copyOf(bytes, length));
      assertThat(read().text("id")).isEqualTo("tide");
    }
    Files.write(archive, new byte[200]);
    assertThat(read().text("id")).isEqualTo("tide");
  }
}
