package reprint.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.Causes;
import reprint.report.text.DeferredOutput;
import reprint.report.text.Labels;
import reprint.report.text.Totals;

/**
 * One page for all documents: totals that also work as filters, an overview, then each document. It
 * needs no script and loads nothing; its policy forbids both.
 */
public final class HtmlRenderer implements Renderer {
  private static final String VERDICT = "radio\" name=\"verdict";

  private final Writer out;
  private final ReportOptions options;
  private final List<Part> parts = List.of(Part.empty(), Part.empty());
  private final Causes causes = new Causes();
  private final HtmlLevels levels = new HtmlLevels();
  private int count;

  /** The documents that fail, or all others: rows of the overview, then their sections. */
  private record Part(DeferredOutput overview, DeferredOutput documents) {
    static Part empty() {
      return new Part(new DeferredOutput(), new DeferredOutput());
    }
  }

  public HtmlRenderer(Writer out, ReportOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void document(DocumentReport report) {
    String id = "d" + ++count;
    HtmlDocument document = new HtmlDocument(report, id, options.allEdits());
    document.count(levels);
    Html row = new Html();
    document.row(row);
    Part part = parts.get(report.isFailed() ? 0 : 1);
    part.overview().add(row);
    Html section = new Html();
    document.section(section);
    part.documents().add(section);
    causes.add(report);
  }

  /** The totals are at the top, so everything is written at the end. */
  @Override
  public void end(Summary summary) throws IOException {
    out.write(HtmlPage.head(Totals.line(summary)));
    out.write("<header class=\"masthead\">\n<p class=\"brand\">reprint · report</p>\n<h1>");
    out.write(headline(summary) + "</h1>\n<p class=\"counts\">");
    out.write(Totals.line(summary));
    List<String> remarks = new ArrayList<>(causes.lines());
    remarks.addAll(Totals.remarks(summary));
    for (String remark : remarks) {
      out.write("<br>" + Html.escape(remark));
    }
    out.write("</p>\n</header>\n");
    out.write(filters(summary).toString());
    out.write(
        "<main id=\"main\">\n<table class=\"overview\">\n<thead><tr><th>Verdict</th><th>Document</th>");
    out.write("<th>Findings</th><th>Comparison</th></tr></thead>\n<tbody>\n");
    for (Part part : parts) {
      part.overview().writeTo(out);
    }
    out.write("</tbody>\n</table>\n");
    for (Part part : parts) {
      part.documents().writeTo(out);
    }
    out.write("</main>\n");
    out.write(HtmlPage.foot(remark()));
  }

  /** What matters most. */
  private static String headline(Summary s) {
    String all = " of " + Labels.count(s.documents(), "document");
    if (s.fail() > 0) {
      return s.fail() + all + (s.fail() == 1 ? " fails" : " fail");
    }
    int open = s.review() + s.unread();
    return open > 0 ? open + all + " to look at" : s.pass() + all + " pass";
  }

  /** Radio buttons for verdicts and boxes for levels; the style sheet hides what they exclude. */
  private Html filters(Summary s) {
    Html filters = new Html();
    filters.raw("<div role=\"search\" aria-label=\"Filter\">\n");
    filters.raw("<fieldset class=\"filter\"><legend>Documents</legend>\n");
    input(filters, VERDICT, "v-all", Labels.count(s.documents(), "document"), true);
    radio(filters, "fail", s.fail(), "fail");
    radio(filters, "review", s.review(), "review");
    radio(filters, "pass", s.pass(), "pass");
    radio(filters, "unread", s.unread(), "not read");
    filters.raw("</fieldset>\n<fieldset class=\"filter\"><legend>Findings</legend>\n");
    box(filters, "error", s.errors(), Labels.count(s.errors(), "error"));
    box(filters, "warning", s.warnings(), Labels.count(s.warnings(), "warning"));
    box(filters, "review", s.reviews(), s.reviews() + " to review");
    box(filters, "note", s.notes(), Labels.count(s.notes(), "note"));
    box(filters, "suppressed", s.suppressed(), s.suppressed() + " suppressed");
    filters.raw("</fieldset>\n");
    levels.write(filters, options.allEdits());
    return filters.raw("</div>\n");
  }

  private static void radio(Html filters, String verdict, int count, String label) {
    if (count > 0) {
      input(filters, VERDICT, "v-" + verdict, count + " " + label, false);
    }
  }

  private static void box(Html filters, String level, int count, String label) {
    if (count > 0) {
      input(filters, "checkbox", "l-" + level, label, !level.equals("suppressed"));
    }
  }

  private static void input(Html filters, String type, String id, String label, boolean checked) {
    filters
        .raw("<label><input type=\"" + type + "\" id=\"" + id + "\"" + (checked ? " checked" : ""))
        .raw("> ")
        .text(label)
        .raw("</label>\n");
  }

  private String remark() {
    List<String> packs = options.packs().stream().map(p -> p.name() + " " + p.version()).toList();
    return "reprint " + options.version() + " · rules: " + String.join(", ", packs);
  }
}
