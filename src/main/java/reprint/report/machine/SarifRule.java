package reprint.report.machine;

import java.util.List;
import reprint.json.JsonWriter;
import reprint.report.ReportOptions;

/** A rule of a run: SARIF's reportingDescriptor (§3.49). */
final class SarifRule {
  /** GitHub cuts longer descriptions. */
  private static final int MAX_DESCRIPTION = 1024;

  private SarifRule() {}

  /** The fields; {@code note} is null unless a pack defines the rule. */
  static void fields(JsonWriter json, String id, ReportOptions.RuleNote note) {
    json.field("id", id);
    if (note == null) {
      return;
    }
    if (!note.formerIds().isEmpty()) {
      json.strings("deprecatedIds", note.formerIds());
    }
    text(json, "shortDescription", note.about());
    text(json, "fullDescription", note.why().isEmpty() ? note.about() : note.why());
    text(json, "help", note.fix().isEmpty() ? note.about() : note.fix());
    json.object("defaultConfiguration", () -> json.field("level", note.level()));
    json.object(
        "properties",
        () ->
            json.strings("tags", List.of("license"))
                .field("precision", "high")
                .field("problem.severity", severity(note.level())));
  }

  private static void text(JsonWriter json, String name, String text) {
    String cut = text.length() < MAX_DESCRIPTION ? text : text.substring(0, MAX_DESCRIPTION - 1);
    json.object(name, () -> json.field("text", cut));
  }

  private static String severity(String level) {
    return level.equals("note") ? "recommendation" : level;
  }
}
