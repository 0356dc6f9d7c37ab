package reprint.report.html;

import java.util.List;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.read.Document;
import reprint.report.ComparedTexts;
import reprint.report.DocumentReport;
import reprint.report.text.Edits;
import reprint.report.text.Labels;

/** A comparison within the page about all documents. */
final class HtmlComparison {
  private final DocumentReport report;
  private final Comparison comparison;
  private final String id;
  private final List<Edit> edits;

  HtmlComparison(DocumentReport report, Comparison comparison, String id, boolean allEdits) {
    this.report = report;
    this.comparison = comparison;
    this.id = id;
    edits = Edits.listed(comparison, allEdits);
  }

  void count(HtmlLevels levels) {
    levels.add(edits);
  }

  void link(Html out) {
    out.raw("<a href=\"#" + id + "\">").text(Labels.of(comparison.verdict())).raw("</a> ");
  }

  void section(Html out) {
    String verdict = Labels.of(comparison.verdict());
    out.raw("<h3 id=\"" + id + "\" class=\"" + verdict + "\">");
    out.element("span class=\"stamp\"", verdict);
    out.raw(" ").text(comparison.reason()).raw("</h3>\n<p class=\"counts\">");
    out.text(Edits.counts(comparison) + "; original: ").words("span", comparison.original());
    out.raw("</p>\n");
    if (!edits.isEmpty()) {
      new HtmlEdits(edits, id).list(out);
      original().ifPresent(original -> sides(out, original));
    }
  }

  /** The original, if it is available. */
  private Optional<Document> original() {
    return report.original().filter(o -> o.path().equals(comparison.original()));
  }

  private void sides(Html out, Document original) {
    ComparedTexts texts = new ComparedTexts(original, report.document(), comparison);
    out.raw("<details class=\"sides\" open><summary>Side by side</summary>\n");
    out.raw("<div class=\"row heads\"><p>Original</p><p>Republished</p></div>\n");
    new HtmlSides(texts, edits, id).write(out);
    out.raw("</details>\n");
  }
}
