package reprint.report.machine;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reprint.json.JsonWriter;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.suppress.ReportedFinding;

/**
 * SARIF 2.1.0 as code scanning expects it. Results come in the order they are found, the
 * description of the run follows; readers accept any order.
 */
public final class SarifRenderer implements Renderer {
  /** GitHub rejects a run with more; it selects those it shows by level. */
  private static final int MAX_RESULTS = 25_000;

  private final JsonWriter json;
  private final ReportOptions options;
  private final SarifResult results;
  private final SarifPlace places;
  private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private int written;
  private int left;

  public SarifRenderer(Writer out, ReportOptions options) {
    this.options = options;
    json = new JsonWriter(out, true);
    places = new SarifPlace(json);
    results = new SarifResult(json, places);
    options.rules().forEach(r -> index(r.id()));
  }

  /** What could not be read, and in which document. */
  private record Trouble(String path, LineFinding remark) {}

  @Override
  public void begin() {
    json.begin('{')
        .field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .field("version", "2.1.0")
        .begin("runs", '[')
        .begin('{')
        .field("columnKind", "utf16CodeUnits")
        .object("automationDetails", () -> json.field("id", "reprint/"))
        .object("originalUriBaseIds", this::root)
        .begin("results", '[');
  }

  private void root() {
    json.object(
        SarifPlace.ROOT,
        () -> json.object("description", () -> json.field("text", "The root of the repository.")));
  }

  @Override
  public void document(DocumentReport report) {
    String path = report.repositoryPath();
    LineFinding.troubles(report).forEach(r -> troubles.add(new Trouble(path, r)));
    for (ReportedFinding f : options.suppressed() ? report.findings() : report.active()) {
      if (written++ < MAX_RESULTS) {
        json.object(() -> results.fields(path, f, index(f.finding().rule())));
      } else {
        left++;
      }
    }
  }

  @Override
  public void end(Summary summary) {
    json.end();
    json.begin("invocations", '[').object(() -> invocation(summary)).end();
    json.object("tool", () -> json.object("driver", this::driver));
    json.end().end().end().line();
  }

  private int index(String rule) {
    ruleIndexes.putIfAbsent(rule, ruleIndexes.size());
    return ruleIndexes.get(rule);
  }

  private void driver() {
    json.field("name", "reprint")
        .field("version", options.version())
        .field("semanticVersion", options.version());
    Map<String, ReportOptions.RuleNote> notes = new LinkedHashMap<>();
    options.rules().forEach(r -> notes.put(r.id(), r));
    json.objects("rules", ruleIndexes.keySet(), id -> SarifRule.fields(json, id, notes.get(id)));
  }

  private void invocation(Summary summary) {
    json.field("executionSuccessful", summary.unread() == 0);
    if (left > 0) {
      String message =
          left + " results are left out, because a run can have at most " + MAX_RESULTS + ".";
      troubles.add(new Trouble("", LineFinding.ofRun(message)));
    }
    json.objects("toolExecutionNotifications", troubles, this::notification);
  }

  private void notification(Trouble trouble) {
    json.field("level", Labels.of(trouble.remark().level()))
        .object(
            "message", () -> json.field("text", SarifResult.escape(trouble.remark().message())));
    if (!trouble.path().isEmpty()) {
      json.begin("locations", '[')
          .object(() -> places.fields(trouble.path(), trouble.remark().location()))
          .end();
    }
  }
}
