package reprint.report.json;

import java.util.List;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.json.JsonWriter;
import reprint.report.text.Edits;
import reprint.report.text.Labels;

/** The fields of a comparison, of a work or of a pair. */
public final class ComparisonJson {
  private final JsonWriter json;
  private final boolean allEdits;

  public ComparisonJson(JsonWriter json, boolean allEdits) {
    this.json = json;
    this.allEdits = allEdits;
  }

  /** Of a work in a document's report. */
  void fields(Comparison comparison) {
    json.orNull("original", comparison.original());
    result(comparison);
  }

  /** Everything except the path of the original. */
  public void result(Comparison comparison) {
    json.orNull("foundBy", comparison.foundBy()).field("verdict", Labels.of(comparison.verdict()));
    if (comparison.verdict() == Comparison.Verdict.UNVERIFIED) {
      json.field("coverage", (String) null);
    } else {
      json.field("coverage", Edits.share(comparison.coverage()));
    }
    List<Edit> listed = Edits.listed(comparison, allEdits);
    json.field("reason", comparison.reason())
        .objects("edits", listed, this::edit)
        .field("technicalEdits", Edits.technical(comparison));
  }

  private void edit(Edit edit) {
    json.field("kind", Labels.of(edit.kind()))
        .field("level", Labels.of(edit.level()))
        .field("class", Labels.of(edit.type()))
        .unlessEmpty("allowed", edit.allowed())
        .object("original", () -> side(edit.original()))
        .object("republished", () -> side(edit.republished()));
  }

  private void side(Edit.Side side) {
    json.field("text", side.text());
    DocumentJson.place(json, side.location());
  }
}
