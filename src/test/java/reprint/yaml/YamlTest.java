package reprint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
  private final Problems problems = Problems.gather();

  private Node read(String text) {
    return Yaml.read("a.yaml", text, problems);
  }

  private List<String> messages() {
    return problems.all().stream()
        .map(p -> p.toString().lines().findFirst().orElseThrow())
        .toList();
  }

  @Test
  void scalarsAreTakenAsWritten() {
    Node node = read("{port: NO, version: 2.10, on: 012, quoted: \"3.0\", none: ~, empty: }");
    assertThat(node.fields().values())
        .extracting(Node::text)
        .containsExactly("NO", "2.10", "012", "3.0", "~", "");
    assertThat(node.fields().keySet())
        .containsExactly("port", "version", "on", "quoted", "none", "empty");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void everyNodeKnowsItsPlaceInUtf16Units() {
    Node node = read("\uFEFFa: 1\r\nlist:\r\n  - {\"\uD83D\uDE00\": x}\r\n");
    Node item = node.field("list").items().get(0).field("\uD83D\uDE00");
    assertThat(List.of(item.line(), item.column(), item.mark().endColumn()))
        .containsExactly(3, 12, 13);
    assertThat(node.keys().get("list").line()).isEqualTo(2);
    assertThat(node.field("a").column()).isEqualTo(4);
  }

  @Test
  void lineSeparatorsThatEditorsDoNotKnowAreNoLines() {
    assertThat(read("a: x\u2028y\nb: z").field("b").line()).isEqualTo(2);
  }

  @Test
  void anAliasStandsForItsAnchor() {
    assertThat(read("{a: &x [1, 2], b: *x}").field("b").items())
        .extracting(Node::text)
        .containsExactly("1", "2");
  }

  @Test
  void anEmptyFileIsAnEmptyNode() {
    assertThat(read("# nothing\n").isEmpty()).isTrue();
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: 1, a: 2} | a.yaml:1:8: the key “a” is already in line 1",
        "a: !!str 1 | a.yaml:1:4: tags are not supported; every value is taken as written",
        "{<<: {a: 1}} | a.yaml:1:2: merge keys (<<) are not supported; write the keys out",
        "a: *b | a.yaml:1:4: *b refers to something that is not complete yet",
        "a: &b [*b] | a.yaml:1:8: *b refers to something that is not complete yet",
        "'a: \n\tb: 1' | a.yaml:2:1: there is a tab where YAML needs spaces",
        "'a: 1\n---\nb: 2' | a.yaml:2:1: a second document starts here; a file must hold only one",
        "why: that: this | a.yaml:1:10: “: ” starts a value; put text that contains it in quotes",
        "{[a]: 1} | a.yaml:1:2: a key must be plain text",
        "a: [ | a.yaml:1:5: this is not valid YAML: expected the node content, but found '<stream end>'",
      })
  void aMistakeIsToldWithItsPlace(String text, String message) {
    read(text);
    assertThat(messages()).containsExactly(message);
  }

  @Test
  void allMistakesOfAFileComeAtOnceWithTheLineAndACaret() {
    Node node = read("level: x\nlevle: y\nabuot: z\n");
    problems.unknownKeys(node, Set.of("level", "about"));
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(YamlException.class)
        .hasMessage(
            """
            a.yaml:2:1: unknown key “levle”; did you mean “level”?
              levle: y
              ^^^^^
            a.yaml:3:1: unknown key “abuot”; did you mean “about”?
              abuot: z
              ^^^^^\
            """);
  }

  @Test
  void aBillionLaughsAreRefused() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    read(text.toString());
    assertThat(messages().get(0)).endsWith("more than 100000 values, counting repetitions");
  }

  @Test
  void deepNestingIsRefused() {
    read("[".repeat(200_000));
    assertThat(messages()).containsExactly("a.yaml:1:61: nested deeper than 60 levels");
  }

  @Test
  void nestingUpToTheLimitIsRead() {
    read("[".repeat(60) + "]".repeat(60));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aFileBeyondTheLengthLimitIsRefused() {
    read("#".repeat(Yaml.MAX_LENGTH));
    assertThat(problems.isEmpty()).isTrue();
    read("#".repeat(Yaml.MAX_LENGTH + 1));
    assertThat(messages()).containsExactly("a.yaml: the file is longer than 1000000 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "titel-kept,; did you mean “title-kept”?",
    "warnig,; did you mean “warning”?",
    "xy,''",
    "something,''",
    "title_kept,; did you mean “title-kept”?"
  })
  void aSlipOfSpellingIsUnderstood(String word, String suggestion) {
    assertThat(Yaml.suggestion(word, Set.of("title-kept", "warning", "at"))).isEqualTo(suggestion);
  }

  @Property(tries = 3000)
  void everyMistakeLiesInTheText(
      @ForAll
          @Chars({
            'a', ':', ' ', '\n', '-', '[', '{', '}', ']', ',', '"', '\'', '#', '&', '*', '!', '|',
            '>', '%', '@', '?', '\t', '\\', '\uD800', '\u0000', '\u2028'
          })
          String text) {
    Problems found = Problems.gather();
    Yaml.read("a.yaml", text, found);
    int lines = 1 + (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
    assertThat(found.all())
        .allMatch(p -> p.toString().startsWith("a.yaml:"))
        .allMatch(p -> p.mark().line() <= lines);
  }
}
