package reprint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page for all documents: totals that are filters as well, an overview, then each document. It
 * needs no script and loads nothing; its policy forbids both to anything that gets in.
 */
final class HtmlRenderer implements Renderer {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>reprint: report</title>
      <style>
      """;

  private final Writer out;
  private final ReportOptions options;
  private final Html overview = new Html();
  private final Html documents = new Html();
  private int count;

  HtmlRenderer(Writer out, ReportOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void document(DocumentReport report) {
    String id = "d" + ++count;
    HtmlDocument document = new HtmlDocument(report, id, options.allEdits());
    document.row(overview);
    document.section(documents);
  }

  /** The totals stand at the top, so all is written at the end. */
  @Override
  public void end(Summary summary) throws IOException {
    out.write(HEAD + style() + "</style>\n</head>\n<body>\n<h1>reprint</h1>\n");
    out.write(filters(summary).toString());
    out.write("<main>\n<table class=\"overview\">\n<thead><tr><th>Verdict</th><th>Document</th>");
    out.write("<th>Findings</th><th>Comparison</th></tr></thead>\n<tbody>\n");
    out.write(overview + "</tbody>\n</table>\n" + documents + "</main>\n");
    out.write(foot() + "</body>\n</html>\n");
  }

  /** Radio buttons for verdicts and boxes for levels; the style sheet hides what they exclude. */
  private static Html filters(Summary s) {
    Html filters = new Html();
    filters.raw("<fieldset class=\"filter\"><legend>Documents</legend>\n");
    radio(filters, "all", Spelling.count(s.documents(), "document"), true);
    radio(filters, "fail", s.fail() + " fail", false);
    radio(filters, "review", s.review() + " review", false);
    radio(filters, "pass", s.pass() + " pass", false);
    radio(filters, "unread", s.unread() + " not read", false);
    filters.raw("</fieldset>\n<fieldset class=\"filter\"><legend>Findings</legend>\n");
    box(filters, "error", Spelling.count(s.errors(), "error"), true);
    box(filters, "warning", Spelling.count(s.warnings(), "warning"), true);
    box(filters, "review", s.reviews() + " to review", true);
    box(filters, "note", Spelling.count(s.notes(), "note"), true);
    box(filters, "suppressed", s.suppressed() + " suppressed", false);
    return filters.raw("</fieldset>\n");
  }

  private static void radio(Html filters, String verdict, String label, boolean checked) {
    input(filters, "radio\" name=\"verdict", "v-" + verdict, label, checked);
  }

  private static void box(Html filters, String level, String label, boolean checked) {
    input(filters, "checkbox", "l-" + level, label, checked);
  }

  private static void input(Html filters, String type, String id, String label, boolean checked) {
    filters
        .raw("<label><input type=\"" + type + "\" id=\"" + id + "\"" + (checked ? " checked" : ""))
        .raw("> ")
        .text(label)
        .raw("</label>\n");
  }

  private Html foot() {
    List<String> packs = options.packs().stream().map(p -> p.name() + " " + p.version()).toList();
    return new Html()
        .element("footer", "reprint " + options.version() + " · rules: " + String.join(", ", packs))
        .raw("\n");
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
