package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StruckOutTest {

  @ParameterizedTest
  @CsvSource({
    "They may <del>not </del>land.,not",
    "They may <s>not <b>now</b></s> land.,not now",
    "They may <strike>not</strike> land.,not",
    "They may <span style='color:red; Text-Decoration: line-through'>not</span> land.,not",
    "They may <b style='text-decoration-line: underline line-through'>not</b> land.,not",
    "They <s>may <br>not</s> land.,may not",
    "They may <del style='text-decoration: none'>not</del> land.,''",
    "They may <ins>not</ins> <span style='text-decoration: underline'>land</span>.,''",
  })
  void bothHtmlAndMarkdownKnowTheWordsThatAreStruckOut(String line, String struck)
      throws Exception {
    assertThat(struck(line, "a.md")).isEqualTo(struck);
    assertThat(struck("<article><p>" + line + "</p></article>", "a.html")).isEqualTo(struck);
  }

  @ParameterizedTest
  @CsvSource({
    "They may ~~not *now*~~ land.,not now",
    "H~2~O and ~~ open ends,''",
    "They may <s>not <i>now</i> land.|Later on.,not now land.",
    "One.|<del>|Two *three*.|Four.|</del>|Five.,Two three. Four.",
    "One.|<del>|Two.,Two.",
    "One </s>two </del></b>.,''",
    "<!-- <del> -->|One.,''",
    "# One <s>two {#id}</s>,two",
    "~~One <s>two~~ three</s> four.,One two",
  })
  void signsAndTagsStrikeOutInMarkdown(String lines, String struck) throws Exception {
    assertThat(struck(lines.replace("|", "\n\n"), "a.md")).isEqualTo(struck);
  }

  @ParameterizedTest
  @CsvSource({"a.md,~~,~~", "a.md,<del>,</del>", "a.html,<del>,</del>"})
  void theWordsStayInTheText(String name, String open, String close) throws Exception {
    assertThat(read("Under CC " + open + "BY-ND" + close + " 4.0", name).text())
        .isEqualTo("Under CC BY-ND 4.0");
  }

  private static String struck(String source, String name) throws ReadException {
    Document document = read(source, name);
    StringBuilder words = new StringBuilder();
    document.struck().forEach(span -> words.append(span.of(document.text())).append(' '));
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static Document read(String source, String name) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(source.getBytes(StandardCharsets.UTF_8), name);
  }
}
