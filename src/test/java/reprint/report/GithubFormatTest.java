package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import reprint.report.machine.JsonFormatsTest;
import reprint.report.text.LineFinding;

/** GitHub's workflow commands, read as the runner reads them. */
class GithubFormatTest {

  @Test
  void onlyOurOwnCommandsAreObeyed() throws IOException {
    List<Command> commands = commands(GoldenTest.written(Format.GITHUB, ReportOptions.View.CHECK));
    long remarks = SampleReports.all().stream().mapToInt(r -> LineFinding.of(r).size()).sum();
    assertThat(commands).hasSize((int) remarks);
    assertThat(commands).allMatch(c -> List.of("error", "warning", "notice").contains(c.name()));
  }

  @Test
  void propertiesLeadBackToThePlace() throws IOException {
    Command first = commands(GoldenTest.written(Format.GITHUB, ReportOptions.View.CHECK)).get(0);
    assertThat(first.properties())
        .isEqualTo(
            Map.of(
                "file", SampleReports.hostile().repositoryPath(),
                "line", "3",
                "endLine", "3",
                "col", "35",
                "endColumn", "57",
                "title", "author-named"));
    assertThat(first.message())
        .startsWith(SampleReports.hostile().repositoryPath() + ":3:35: ")
        .endsWith("\nWrite the author's name: `name`");
  }

  @Test
  void columnsStandOnlyWithinALine() throws IOException {
    for (Command c : commands(GoldenTest.written(Format.GITHUB, ReportOptions.View.CHECK))) {
      if (c.properties().containsKey("col")) {
        assertThat(c.properties().get("endLine")).isEqualTo(c.properties().get("line"));
      }
    }
  }

  @Test
  void whatIsBeyondTenIsCounted() throws IOException {
    String text =
        JsonFormatsTest.written(
            Format.GITHUB, Collections.nCopies(13, SampleReports.slow()).stream());
    assertThat(commands(text).stream().filter(c -> c.name().equals("error"))).hasSize(10);
    assertThat(commands(text).stream().filter(c -> c.name().equals("notice"))).hasSize(10);
    assertThat(text)
        .endsWith(
            "6 more are not annotated, because GitHub shows at most ten of each level per step.\n");
  }

  /** Read by the CommonMark library: a table, and nothing but text in its cells. */
  @Test
  void theJobSummaryIsATableOfPlainText() throws IOException {
    String summary = GoldenTest.written(Format.MARKDOWN, ReportOptions.View.CHECK);
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Set<String> kinds = new TreeSet<>();
    kinds(parser.parse(summary), kinds);
    assertThat(kinds)
        .doesNotContain("HtmlInline", "HtmlBlock", "Link", "Image", "Code", "Emphasis");
    long remarks = SampleReports.all().stream().mapToInt(r -> LineFinding.of(r).size()).sum();
    assertThat(summary.lines().filter(l -> l.startsWith("| "))).hasSize((int) remarks + 2);
  }

  @Test
  void aJobSummaryStaysBelowOneMebibyte() throws IOException {
    String summary =
        JsonFormatsTest.written(
            Format.MARKDOWN, Collections.nCopies(8_000, SampleReports.slow()).stream());
    assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    assertThat(summary).endsWith(" more are left out, because a summary can have at most 1 MiB.\n");
  }

  private static void kinds(Node node, Set<String> kinds) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      kinds.add(child.getClass().getSimpleName());
      kinds(child, kinds);
    }
  }

  /** A command as the runner sees it. */
  private record Command(String name, Map<String, String> properties, String message) {}

  private static List<Command> commands(String log) {
    List<Command> commands = new ArrayList<>();
    String stopped = "";
    for (String line : log.lines().toList()) {
      if (!stopped.isEmpty()) {
        stopped = line.strip().equals("::" + stopped + "::") ? "" : stopped;
      } else if (line.startsWith("::stop-commands::")) {
        stopped = line.substring("::stop-commands::".length());
      } else if (line.startsWith("::")) {
        commands.add(command(line));
      }
    }
    assertThat(stopped).isEmpty();
    return commands;
  }

  private static Command command(String line) {
    int end = line.indexOf("::", 2);
    String head = line.substring(2, end);
    int blank = head.indexOf(' ');
    Map<String, String> properties = new TreeMap<>();
    Stream.of(head.substring(blank + 1).split(","))
        .map(p -> p.split("=", 2))
        .forEach(p -> properties.put(p[0], plain(p[1].replace("%3A", ":").replace("%2C", ","))));
    return new Command(head.substring(0, blank), properties, plain(line.substring(end + 2)));
  }

  private static String plain(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
