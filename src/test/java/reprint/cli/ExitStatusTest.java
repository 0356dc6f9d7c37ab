package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each command tells its caller, and on which stream (contract, "Exit status"). */
class ExitStatusTest {
  private static final String CREDIT =
      "Mira Holt, [The slow tide](https://tides.example/2021/slow-tide), "
          + "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). "
          + "Originally published by Tidal Review.\n";

  @TempDir Path folder;

  @BeforeEach
  void aFolderOfDocuments() throws IOException {
    write("good.md", "# The slow tide\n\nBy Mira Holt\n\nBoats may sail.\n\n" + CREDIT);
    write("copy.md", "# The slow tide\n\nBy Mira Holt\n\nBoats will sail.\n\n" + CREDIT);
    write(
        "bad.txt",
        "The slow tide\n\nBy: []\n\nBoats may sail.\n\nOriginally published on "
            + "https://tides.example/2021/slow-tide\n"
            + "License: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/\n");
    write("broken.md", "---\ntitle: [unclosed\n: x\n---\n# The slow tide\n");
    write("empty.txt", "");
    write("pairs.tsv", "good.md\tgood.md\ngood.md\tcopy.md\n");
    write("lost.tsv", "good.md\tgood.md\ngood.md\tnowhere.md\n");
    write("wrong.yml", "fail-onn: error\n");
    write("none/picture.png", "no document");
    write("house/pack.yaml", "name: house\nversion: 1\nlicense: Apache-2.0\n");
    write(
        "house/short-title.yaml",
        """
        id: short-title
        about: "Titles are short."
        level: error
        applies-to: {work.role: main}
        require: {credit.title: {matches: "^.{1,8}$"}}
        message: "The title is long."
        fix: "Shorten it."
        examples:
          - {expect: pass, document: "# Tides"}
          - {expect: fail, document: "# The slowest of all tides"}
        """);
  }

  @ParameterizedTest(name = "reprint {0}: {1}")
  @CsvSource({
    "check good.md,                              0",
    "check bad.txt,                              1",
    "check good.md bad.txt,                      1",
    "check bad.txt --fail-on never,              0",
    "check empty.txt,                            2",
    "check nowhere.md,                           2",
    "check broken.md,                            0",
    "check bad.txt nowhere.md,                   2",
    "check none,                                 2",
    "check none --allow-empty,                   0",
    "check good.md --config wrong.yml,           2",
    "check good.md --fail-on sometimes,          2",
    "check good.md --format papyrus,             2",
    "check good.md -o json,                      2",
    "check good.md --jobs 0,                     2",
    "check good.md --rules nowhere,              2",
    "check good.md --rules house,                1",
    "check --unknown,                            2",
    "check good.md --original copy.md --strict,  1",
    "check good.md --originals nowhere,          2",
    "licenses good.md,                           0",
    "licenses good.md --format sarif,            2",
    "licenses nowhere.md,                        2",
    "text good.md,                               0",
    "text empty.txt,                             2",
    "facts good.md,                              0",
    "facts --list,                               0",
    "facts nowhere.md,                           2",
    "compare good.md good.md,                    0",
    "compare good.md copy.md,                    1",
    "compare good.md nowhere.md,                 2",
    "compare good.md,                            2",
    "compare --pairs pairs.tsv --format jsonl,   1",
    "compare --pairs lost.tsv --format jsonl,    2",
    "compare --pairs pairs.tsv --format json,    2",
    "compare --pairs pairs.tsv -o html=c.html,   2",
    "compare good.md copy.md -o sarif=c.sarif,   2",
    "credit --license CC-BY-4.0,                 0",
    "credit --license CC-BY,                     2",
    "credit,                                     2",
    "config show good.md,                        0",
    "config schema,                              0",
    "config,                                     2",
    "rules list,                                 0",
    "rules check,                                0",
    "rules explain author-named,                 0",
    "rules explain author-nam,                   2",
    "rules schema,                               0",
    "rules page,                                 0",
    "rules check none,                           2",
    "rules check house,                          0",
    "rules test house,                           0",
    "check good.md bad.txt --original copy.md,   2",
    "baseline prune .,                           2",
    "baseline create good.md,                    0",
    "baseline create .,                          2",
    "completion bash,                            0",
    "completion powershell,                      2",
  })
  void theStatusTellsWhatHappened(String args, int status) {
    CommandLineRun run = CommandLineRun.in(folder, args.split(" "));
    assertThat(run.status()).as(run.err()).isEqualTo(status);
  }

  @Test
  void oneBadDocumentCostsTheOthersNothing() {
    CommandLineRun run = CommandLineRun.in(folder, "check", ".", "empty.txt", "--format", "jsonl");
    assertThat(run.out().lines()).hasSize(5).allMatch(line -> line.startsWith("{\"path\":"));
    assertThat(run.err()).contains("empty.txt: is empty (0 bytes)");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "7"})
  void theReportIsTheSameWhateverTheThreads(int jobs) {
    String one = CommandLineRun.in(folder, "check", ".", "--format", "json", "-j", "1").out();
    String many =
        CommandLineRun.in(folder, "check", ".", "--format", "json", "-j", "" + jobs).out();
    assertThat(many).isEqualTo(one);
  }

  @Test
  void standardInputIsADocument() throws IOException {
    String text = Files.readString(folder.resolve("bad.txt"));
    CommandLineRun run =
        CommandLineRun.with(
            folder, text, java.util.Map.of(), "check", "-", "--stdin-name", "gopher.txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("gopher.txt:3:1: error: The byline is empty");
  }

  @Test
  void aReportGoesToAFileAsWell() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(folder, "check", "bad.txt", "-o", "json=report.json", "-o", "unix=r.txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{").endsWith("}\n");
    assertThat(Files.readString(folder.resolve("r.txt"))).contains("bad.txt:3:1: error:");
    assertThat(run.out()).contains("1 fail");
  }

  @Test
  void aReportFileIsWholeOrAbsent() {
    CommandLineRun run =
        CommandLineRun.in(folder, "check", "good.md", "--config", "wrong.yml", "-o", "json=r.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("wrong.yml:1:1").contains("fail-on");
    assertThat(folder.resolve("r.json")).doesNotExist();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
