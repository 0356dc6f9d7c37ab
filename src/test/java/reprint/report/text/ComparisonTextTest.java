package reprint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.SampleDocument;
import reprint.compare.TextComparer;
import reprint.read.Document;
import reprint.report.ComparedTexts;
import reprint.report.ComparisonReport;
import reprint.report.ComparisonWriter;
import reprint.report.Format;
import reprint.report.ReportOptions;

/** A comparison at the terminal: each edit among the words around it. */
class ComparisonTextTest {
  private static final String TEXT =
      "The ferry to the far island leaves at nine and takes 4180 people over the sound in a night.";

  /** A headline and a paragraph that both have. */
  private static final String FRAME =
      "The ferry\n\n%s\n\nThe last boat comes home at dusk, and then the lamp on the mole is lit.";

  @Test
  void anEditStandsAmongItsWords() throws IOException {
    List<String> lines = lines(TEXT, TEXT.replace("4180", "41800"), 100, false);
    assertThat(lines.get(0)).startsWith("modified: a number was changed (");
    assertThat(lines.get(1)).endsWith("material number: \"4180\" -> \"41800\"");
    assertThat(lines.get(2)).contains("at nine and takes [-4180-] {+41800+} people over the sound");
  }

  @Test
  void whatWasLeftOutStandsAmongTheOriginalsWords() throws IOException {
    List<String> lines = lines(TEXT, TEXT.replace("far ", ""), 100, false);
    assertThat(lines.get(2)).contains("The ferry to the [-far-] island leaves");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineOfWordsIsWiderThanTheTerminal(int width) throws IOException {
    String wide = "川辺の古い水車小屋は、この春、隣の谷から来た職人たちに売られ、五時に閉まる。".repeat(5);
    for (String text : List.of(TEXT.repeat(5), wide)) {
      String now = text.substring(0, 60) + "夏" + text.substring(61, 90) + text.substring(120);
      List<String> lines = lines(text, now, width, false);
      assertThat(lines.stream().filter(line -> line.startsWith("    ")))
          .isNotEmpty()
          .allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  @Test
  void moreThanTwentyAreCounted() throws IOException {
    String text = IntStream.range(100, 130).mapToObj(this::sentence).collect(Collectors.joining());
    String now = text.replaceAll("boat (\\d)", "boat 9$1");
    assertThat(lines(text, now, 80, false))
        .hasSize(1 + 2 * 20 + 1)
        .last()
        .asString()
        .isEqualTo("and 10 more (--all-edits lists them all)");
    assertThat(lines(text, now, 80, true)).hasSize(1 + 2 * 30);
  }

  private String sentence(int number) {
    return "On day " + number * 7 + " of that year boat " + number + " came home over the bar. ";
  }

  @Test
  void noCommandOfTheTextReachesTheTerminal() throws IOException {
    String now = TEXT.replace("4180", "4\u001b[31m1\u202E80\u0007");
    assertThat(String.join("", lines(TEXT, now, 80, true)))
        .doesNotContain("\u001b", "\u202E", "\u0007");
  }

  private static List<String> lines(String text, String now, int width, boolean all)
      throws IOException {
    Document original = SampleDocument.of("o.txt", "text/plain", FRAME.formatted(text));
    Document republished = SampleDocument.of("r.txt", "text/plain", FRAME.formatted(now));
    ComparedTexts texts =
        new ComparedTexts(
            original,
            republished,
            new TextComparer().compare(original, republished, Set.of(), "option"));
    StringWriter out = new StringWriter();
    ReportOptions options =
        ReportOptions.of(ReportOptions.View.CHECK, "1").withStyle(false, width, all);
    ComparisonWriter writer = ComparisonWriter.with(options);
    writer.to(Format.HUMAN, out);
    writer.add(new ComparisonReport("o.txt", "r.txt", Optional.of(texts), ""));
    return out.toString().lines().toList();
  }
}
