package reprint.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.report.ComparedTexts;
import reprint.report.ReportOptions;
import reprint.report.text.Edits;
import reprint.report.text.Labels;

/** The page of one comparison: verdict, list of edits, both texts side by side. */
public final class HtmlComparisonPage {
  private static final String ID = "c";

  private final ComparedTexts texts;
  private final Comparison comparison;
  private final List<Edit> edits;
  private final ReportOptions options;

  public HtmlComparisonPage(ComparedTexts texts, ReportOptions options) {
    this.texts = texts;
    this.options = options;
    comparison = texts.comparison();
    edits = Edits.listed(comparison, options.allEdits());
  }

  public void write(Writer out) throws IOException {
    Html page = new Html();
    masthead(page);
    if (!edits.isEmpty()) {
      jumps(page);
    }
    page.raw("<main id=\"main\" class=\"sides\">\n<h2>Side by side</h2>\n");
    page.raw("<div class=\"row heads\"><p>Original</p><p>Republished</p></div>\n");
    new HtmlSides(texts, edits, ID).write(page);
    page.raw("</main>\n");
    String verdict = Labels.of(comparison.verdict());
    out.write(HtmlPage.head(verdict + ": " + texts.republished().path() + " – reprint"));
    out.write(page.toString());
    out.write(HtmlPage.foot("reprint " + options.version()));
  }

  private void masthead(Html page) {
    String verdict = Labels.of(comparison.verdict());
    page.raw(
        "<header class=\"masthead "
            + verdict
            + "\">\n<p class=\"brand\">reprint · comparison</p>\n<h1>");
    page.element("span class=\"stamp\"", verdict).raw(" ").text(comparison.reason()).raw("</h1>\n");
    gravest(page);
    page.element("p class=\"counts\"", Edits.counts(comparison) + unmarked())
        .raw("\n<dl class=\"files\">");
    page.element("dt", "Original").words("dd", texts.original().path());
    page.element("dt", "Republished")
        .words("dd", texts.republished().path())
        .raw("</dl>\n</header>\n");
  }

  /** Says how many edits have no mark. */
  private String unmarked() {
    int hidden = comparison.edits().size() - edits.size();
    return hidden == 0 ? "" : " (" + hidden + " of them are not marked; --all-edits marks them)";
  }

  /** The edit that decided the verdict. */
  private void gravest(Html page) {
    comparison
        .gravest()
        .ifPresent(
            edit -> {
              page.raw("<p class=\"gravest\">");
              HtmlEdits.words(page, edit);
              page.raw("</p>\n");
            });
  }

  private void jumps(Html page) {
    page.raw("<nav class=\"jumps\" aria-label=\"Edits\">\n<h2>")
        .text(Labels.count(edits.size(), "edit"))
        .raw("</h2>\n");
    HtmlLevels levels = new HtmlLevels();
    levels.add(edits);
    levels.write(page, options.allEdits());
    new HtmlEdits(edits, ID).list(page);
    page.raw("</nav>\n");
  }
}
