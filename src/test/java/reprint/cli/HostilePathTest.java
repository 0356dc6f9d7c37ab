package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A file name of a stranger's reaches no terminal and no log as a command, in any format. */
class HostilePathTest {
  private static final String NAME = "a\u001B[31m\u202E\u009B2J\n::error::b.md";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "human",
        "unix",
        "github",
        "json",
        "jsonl",
        "sarif",
        "gitlab",
        "junit",
        "checkstyle",
        "html"
      })
  void noSignOfItCommands(String format) throws IOException {
    Files.writeString(
        folder.resolve(NAME), "# Boats\n\nBy:\n\nFirst published in Tidal Review, CC BY-ND 4.0\n");
    CommandLineRun run = CommandLineRun.in(folder, "check", "--format", format, ".");
    assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u202E", "\u009B", "\n::error::b");
    assertThat(run.out()).contains("b.md");
  }

  @Test
  void neitherDoesItOnStandardError() throws IOException {
    Files.writeString(folder.resolve(NAME), "");
    CommandLineRun run = CommandLineRun.in(folder, "check", "--format", "json", NAME);
    assertThat(run.err()).contains("is empty").doesNotContain("\u001B", "\u202E", "\n::error::b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "checkstyle"})
  void xmlIsWellFormedAndKeepsWhatXmlCanHold(String format) throws Exception {
    Files.writeString(folder.resolve("\u202E\u009Bb.md"), "# Boats\n\nBoats sail. CC BY-ND 4.0\n");
    CommandLineRun run = CommandLineRun.in(folder, "check", "--format", format, ".");
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(run.out())));
    String name =
        document
            .getElementsByTagName(format.equals("junit") ? "testsuite" : "file")
            .item(0)
            .getAttributes()
            .getNamedItem("name")
            .getNodeValue();
    assertThat(name).isEqualTo("\u202E\u009Bb.md");
  }
}
