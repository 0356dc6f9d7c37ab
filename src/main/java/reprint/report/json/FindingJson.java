package reprint.report.json;

import reprint.json.JsonWriter;
import reprint.judge.Finding;
import reprint.read.Location;
import reprint.report.text.Labels;
import reprint.suppress.ReportedFinding;

/** The fields of a finding. */
final class FindingJson {
  private final JsonWriter json;

  FindingJson(JsonWriter json) {
    this.json = json;
  }

  void fields(ReportedFinding reported) {
    Finding f = reported.finding();
    json.field("rule", f.rule())
        .field("kind", Labels.of(f.kind()))
        .field("level", Labels.of(f.level()));
    if (f.work() < 0) {
      json.field("work", (String) null);
    } else {
      json.field("work", f.work());
    }
    place(f.location());
    json.field("message", f.message())
        .orNull("clause", f.clause())
        .unlessEmpty("license", f.license())
        .field("fix", f.fix())
        .unlessEmpty("paste", f.paste())
        .unlessEmpty("policy", f.policy());
    if (!f.related().isEmpty()) {
      json.objects("related", f.related(), this::related);
    }
    reported.suppression().ifPresent(s -> json.object("suppressed", () -> suppressed(s)));
    json.field("fingerprint", reported.fingerprint());
  }

  private void place(Location place) {
    DocumentJson.place(json, place);
    json.unlessZero("endLine", place.endLine()).unlessZero("endColumn", place.endColumn());
  }

  private void related(Finding.Related related) {
    json.field("path", related.path());
    DocumentJson.place(json, related.location());
    json.field("message", related.message());
  }

  private void suppressed(ReportedFinding.Suppression suppression) {
    json.field("by", Labels.of(suppression.by()))
        .orNull("reason", suppression.reason())
        .orNull("until", suppression.until().map(Object::toString).orElse(""))
        .orNull("origin", suppression.origin());
  }
}
