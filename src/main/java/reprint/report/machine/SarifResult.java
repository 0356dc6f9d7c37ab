package reprint.report.machine;

import java.util.List;
import reprint.json.JsonWriter;
import reprint.judge.Finding;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Printable;
import reprint.suppress.ReportedFinding;
import reprint.suppress.ReportedFinding.Suppression;

/** A result object of SARIF (§3.27). */
final class SarifResult {
  private final JsonWriter json;
  private final SarifPlace places;

  SarifResult(JsonWriter json, SarifPlace places) {
    this.json = json;
    this.places = places;
  }

  void fields(String path, ReportedFinding reported, int ruleIndex) {
    Finding f = reported.finding();
    boolean review = reported.label().equals("review");
    json.field("ruleId", f.rule())
        .field("ruleIndex", ruleIndex)
        .field("kind", review ? "review" : "fail")
        .field("level", review ? "none" : Labels.of(f.level()))
        .object("message", () -> json.field("text", message(f)));
    json.begin("locations", '[').object(() -> places.fields(path, f.location())).end();
    related(f.related());
    json.object("partialFingerprints", () -> json.field("reprint/v1", reported.fingerprint()));
    reported.suppression().ifPresent(this::suppression);
    json.object("properties", () -> properties(f));
  }

  /** Lists show the first sentence; numbers link the places (§3.11.6). */
  private static String message(Finding f) {
    StringBuilder text = new StringBuilder(escape(LineFinding.located(f)));
    if (!f.fix().isEmpty()) {
      text.append(' ').append(escape(f.fix()));
    }
    for (int i = 0; i < f.related().size(); i++) {
      text.append(" [").append(escape(f.related().get(i).message()));
      text.append("](").append(i + 1).append(')');
    }
    return text.toString();
  }

  /** Escapes brackets, which would make a link (§3.11.6). */
  static String escape(String text) {
    return Printable.line(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private void related(List<Finding.Related> related) {
    if (related.isEmpty()) {
      return;
    }
    json.begin("relatedLocations", '[');
    for (int i = 0; i < related.size(); i++) {
      int id = i + 1;
      json.object(() -> related(id, related.get(id - 1)));
    }
    json.end();
  }

  private void related(int id, Finding.Related related) {
    json.field("id", id);
    places.fields(related.path(), related.location());
    json.object("message", () -> json.field("text", escape(related.message())));
  }

  private void suppression(Suppression suppression) {
    boolean inSource = suppression.by() == Suppression.By.COMMENT;
    json.begin("suppressions", '[')
        .object(
            () ->
                json.field("kind", inSource ? "inSource" : "external")
                    .unlessEmpty("justification", suppression.reason()))
        .end();
  }

  private void properties(Finding f) {
    json.unlessEmpty("clause", Labels.clause(f))
        .unlessEmpty("paste", f.paste())
        .unlessEmpty("policy", f.policy());
  }
}
