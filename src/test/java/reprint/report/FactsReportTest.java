package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.JsonSchema;
import reprint.credit.Credit;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.read.Location;

class FactsReportTest {
  private static final Location PLACE = Location.lines(3, 1, 3, 7);

  @Test
  void aFactIsAValueOrAbsentOrUnknown() throws IOException {
    assertThat(written(Format.HUMAN))
        .isEqualTo(
            """
            == a.txt, work 0 (main) ==
            credit.title: The slow tide␛ (3:1)
            credit.authors:
              Ada
              (blank) (3:1)
            credit.source: absent
            original.title: unknown
            """);
  }

  @Test
  void jsonTellsTheSame() throws IOException {
    assertThat(written(Format.JSONL).replace('"', '\''))
        .isEqualTo(
            "{'path':'a.txt','works':[{'role':'main','facts':{"
                + "'credit.title':{'state':'known','values':[{'text':'The slow tide\\u001B',"
                + "'fields':{'a':'1','url':'u'},'line':3,'column':1}]},"
                + "'credit.authors':{'state':'known','values':[{'text':'Ada'},"
                + "{'text':'','line':3,'column':1}]},"
                + "'credit.source':{'state':'absent','values':[]},"
                + "'original.title':{'state':'unknown','values':[]}}}]}\n");
  }

  @Test
  void jsonIsAsThePublishedSchemaSays() throws IOException {
    JsonSchema facts = JsonSchema.closed(Path.of("docs/report.schema.json"), "facts");
    assertThat(facts.faults(written(Format.JSON))).isEmpty();
    assertThat(facts.faults("{'path': 'a', 'fact': 1}".replace('\'', '"'))).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadSaysWhy() throws IOException {
    StringWriter out = new StringWriter();
    FactsReport unread = new FactsReport("a.txt", List.of(), "is empty");
    unread.write(out, Format.HUMAN);
    unread.write(out, Format.JSONL);
    assertThat(out)
        .hasToString("a.txt: error: is empty\n{\"path\":\"a.txt\",\"error\":\"is empty\"}\n");
  }

  private static String written(Format format) throws IOException {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Map<String, String> fields = Map.of("url", "u", "a", "1");
    facts.put("credit.title", fact(new Item("The slow tide\u001b", fields, PLACE, List.of())));
    facts.put(
        "credit.authors",
        fact(
            new Item("Ada", Map.of(), Location.NONE, List.of()),
            new Item("", Map.of(), PLACE, List.of())));
    facts.put("credit.source", Fact.ABSENT);
    facts.put("original.title", Fact.UNKNOWN);
    StringWriter out = new StringWriter();
    new FactsReport("a.txt", List.of(new FactsReport.Work(Credit.Role.MAIN, facts)), "")
        .write(out, format);
    return out.toString();
  }

  private static Fact fact(Item... items) {
    return new Fact(true, List.of(items));
  }
}
