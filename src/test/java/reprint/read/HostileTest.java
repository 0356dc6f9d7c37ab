package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;

/** Reading a hostile file ends soon, and in words. */
class HostileTest {
  private static final Path FOLDER = Path.of("testdata/hostile");

  private static final String SUFFIX = ".expected";

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> !name.endsWith(SUFFIX) && !name.equals("README.md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theFolderIsNotEmptyAndNoExpectationIsAnOrphan() throws IOException {
    assertThat(files()).hasSizeGreaterThan(15);
    try (Stream<Path> all = Files.list(FOLDER)) {
      assertThat(all.map(Path::toString).filter(name -> name.endsWith(SUFFIX)))
          .allMatch(name -> Files.exists(Path.of(name.replace(SUFFIX, ""))));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aHostileFileEndsAsExpected(String name) throws IOException {
    String expected = Files.readString(FOLDER.resolve(name + SUFFIX)).strip();
    assertThat(outcome(name, expected)).isEqualTo(expected);
  }

  /** What happened, in the words of {@code expected} as far as it is so. */
  private String outcome(String name, String expected) {
    String wanted = expected.substring(expected.indexOf(": ") + 2);
    try {
      Document document = reader.read(FOLDER.resolve(name), name);
      if (!document.notifications().isEmpty()) {
        Notification first = document.notifications().get(0);
        return "notification " + first.line() + ": " + start(first.message(), wanted);
      }
      return "text: " + (document.text().contains(wanted) ? wanted : document.text());
    } catch (ReadException e) {
      return "error: " + start(e.getMessage(), wanted);
    }
  }

  private static String start(String message, String wanted) {
    return message.startsWith(wanted) ? wanted : message;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void fiftyMegabytesAreRefusedAtOnce(String name) {
    byte[] bytes = "Boats may sail.\n".repeat(3_300_000).getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> reader.read(bytes, name))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("limit `characters`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void aLineOfTenMegabytesIsRead(String name) throws Exception {
    Document document = read("Boats may sail ".repeat(700_000), name);
    assertThat(document.text()).hasSizeGreaterThan(10_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "![",
        "(",
        "*a **b ",
        "- ",
        "1. ",
        "<",
        "<a ",
        "<!--",
        "&",
        "`",
        "{% ",
        "[a](",
        "[1] ",
        "www.",
        "http://",
        "-=",
        "|",
        "\"",
        "#",
        "\t",
        "\r",
        "\u0301",
        "\uD800\uDC00",
        "[^1]"
      })
  void signsAHundredThousandTimesNeitherOverflowNorTakeTheSquareOfTheTime(String signs) {
    for (String name : List.of("a.txt", "a.md")) {
      Growth.assertLinear(
          25_000,
          count -> "Boats.\n\n" + signs.repeat(count) + " may sail.\n",
          text -> assertThat(read(text, name).text()).startsWith("Boats."));
    }
  }

  @Test
  void quotesNestedDeeperThanTheLimitAreReadFlat() throws Exception {
    assertThat(read("> ".repeat(100_000) + "Boats may sail.", "a.md").text())
        .endsWith("Boats may sail.");
  }

  @Test
  void elementsNestedDeepInMarkdownAreRead() throws Exception {
    assertThat(read("<div>".repeat(100_000) + "Boats may sail.", "a.md").text())
        .isEqualTo("Boats may sail.");
  }

  private Document read(String text, String name) {
    try {
      return reader.read(text.getBytes(StandardCharsets.UTF_8), name);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
