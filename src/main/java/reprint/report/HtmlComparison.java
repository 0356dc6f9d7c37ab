package reprint.report;

import java.util.List;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.read.Document;

/** A comparison in the page: both sides of each edit beside each other. */
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

  void link(Html out) {
    out.raw("<a href=\"#" + id + "\">").text(Spelling.of(comparison.verdict())).raw("</a> ");
  }

  void table(Html out) {
    out.raw("<h3 id=\"" + id + "\">").text(headline()).raw("</h3>\n");
    if (edits.isEmpty()) {
      return;
    }
    out.raw("<table class=\"edits\">\n<thead><tr><th>Edit</th><th>").text(comparison.original());
    out.raw("</th><th>").text(report.path()).raw("</th></tr></thead>\n<tbody>\n");
    edits.forEach(e -> row(out, e));
    out.raw("</tbody>\n</table>\n");
  }

  private String headline() {
    return "%s: %s (%s %% of the original kept, %s)"
        .formatted(
            Spelling.of(comparison.verdict()),
            comparison.reason(),
            Edits.percent(comparison.coverage()),
            Spelling.count(Edits.technical(comparison), "technical difference"));
  }

  private void row(Html out, Edit edit) {
    String allowed = edit.allowed().isEmpty() ? "" : ", allowed: " + edit.allowed();
    out.raw("<tr class=\"" + Spelling.of(edit.level()) + "\"><td>");
    out.text(Spelling.of(edit.level()) + " " + Spelling.of(edit.type()) + allowed).raw("</td>");
    side(out, report.original(), edit.original(), "del");
    side(out, Optional.of(report.document()), edit.republished(), "ins");
    out.raw("</tr>\n");
  }

  /** The line around the words where they stand on one that is at hand, else the words alone. */
  private static void side(Html out, Optional<Document> document, Edit.Side side, String mark) {
    out.raw("<td dir=\"auto\">").element("span class=\"place\"", Place.inFile(side.location()));
    out.raw(" ");
    Excerpt excerpt =
        document
            .filter(d -> side.location().line() == side.location().endLine())
            .map(d -> Excerpt.of(d, side.location(), HtmlDocument.WIDTH))
            .filter(e -> !e.isBlank())
            .orElse(new Excerpt("", side.text(), ""));
    out.excerpt(excerpt, mark).raw("</td>");
  }
}
