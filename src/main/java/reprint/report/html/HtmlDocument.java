package reprint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reprint.compare.Comparison;
import reprint.detect.Declaration;
import reprint.judge.Finding;
import reprint.report.DocumentReport;
import reprint.report.text.Excerpt;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Place;
import reprint.report.text.Printable;
import reprint.report.text.Proven;
import reprint.suppress.ReportedFinding;

/** A document on the page: a row of the overview and a section. */
final class HtmlDocument {
  /** Width of an excerpt in cells. */
  static final int WIDTH = 110;

  private final DocumentReport report;
  private final String id;
  private final List<HtmlComparison> comparisons = new ArrayList<>();

  HtmlDocument(DocumentReport report, String id, boolean allEdits) {
    this.report = report;
    this.id = id;
    for (Comparison comparison : report.comparisons()) {
      if (comparison.verdict() != Comparison.Verdict.UNVERIFIED) {
        String own = id + "-c" + (comparisons.size() + 1);
        comparisons.add(new HtmlComparison(report, comparison, own, allEdits));
      }
    }
  }

  void count(HtmlLevels levels) {
    comparisons.forEach(c -> c.count(levels));
  }

  void row(Html out) {
    out.raw("<tr class=\"doc " + verdict() + "\"><td class=\"verdict\">").text(label());
    out.raw("</td><td><a href=\"#" + id + "\">")
        .text(Printable.line(report.path()))
        .raw("</a></td><td>");
    out.text(counts()).raw("</td><td>");
    comparisons.forEach(c -> c.link(out));
    out.raw("</td></tr>\n");
  }

  void section(Html out) {
    out.raw("<section class=\"doc " + verdict() + "\" id=\"" + id + "\">\n<h2>");
    out.element("span class=\"verdict\"", label())
        .raw(" ")
        .words("span", Printable.line(report.path()));
    out.raw("</h2>\n");
    licenses(out);
    report.proof().ifPresent(p -> out.element("p", "Original: " + Proven.sentence(p)).raw("\n"));
    for (LineFinding trouble : LineFinding.troubles(report)) {
      out.element("p class=\"trouble\"", trouble.message()).raw("\n");
    }
    if (!report.findings().isEmpty()) {
      out.raw("<ul class=\"findings\">\n");
      report.findings().forEach(f -> finding(out, f));
      out.raw("</ul>\n");
    }
    comparisons.forEach(c -> c.section(out));
    out.raw("</section>\n");
  }

  private String verdict() {
    return report.verdict().map(Labels::of).orElse("unread");
  }

  private String label() {
    return report.isRead() ? verdict() : "not read";
  }

  private String counts() {
    Map<String, Integer> counts = new TreeMap<>();
    report.active().forEach(f -> counts.merge(f.label(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> counted(e.getValue(), e.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String counted(int number, String label) {
    return label.equals("review") ? number + " to review" : Labels.count(number, label);
  }

  private void licenses(Html out) {
    if (!report.isRead()) {
      return;
    }
    out.raw("<p class=\"licenses\">");
    List<Declaration> all = report.declarations().all();
    out.text(all.isEmpty() ? "No licence is declared." : "");
    for (Declaration d : all) {
      out.element("strong", Labels.license(d.license().id()));
      String place = Place.inFile(d.evidence().get(0).location());
      out.text(" (" + Labels.of(d.subject()) + (place.isEmpty() ? ") " : ", " + place + ") "));
    }
    out.raw("</p>\n");
  }

  private void finding(Html out, ReportedFinding reported) {
    Finding f = reported.finding();
    String kind = reported.isActive() ? reported.label() : "suppressed";
    out.raw("<li class=\"" + kind + "\"><p>").element("strong class=\"level\"", kind).raw(" ");
    out.words("span", f.message()).raw(" ").element("code", f.rule()).raw("</p>\n");
    Excerpt excerpt = Excerpt.of(report.document(), f.location(), WIDTH);
    if (!excerpt.isBlank()) {
      out.raw("<pre dir=\"auto\">").excerpt(excerpt, "mark").raw("</pre>\n");
    }
    details(out, reported);
    out.raw("</li>\n");
  }

  private void details(Html out, ReportedFinding reported) {
    Finding f = reported.finding();
    out.raw("<dl>");
    detail(out, "Place", Place.inFile(f.location()));
    detail(out, "Clause", Labels.clause(f));
    detail(out, "Fix", f.fix());
    detail(out, "Paste", f.paste(), "dd class=\"paste\"");
    detail(out, "Policy", f.policy());
    for (Finding.Related related : f.related()) {
      detail(out, "See", Place.of(related.path(), related.location()) + ": " + related.message());
    }
    reported
        .suppression()
        .ifPresent(s -> detail(out, "Suppressed", Labels.of(s.by()) + " " + s.reason()));
    out.raw("</dl>\n");
  }

  private static void detail(Html out, String name, String text) {
    detail(out, name, text, "dd");
  }

  private static void detail(Html out, String name, String text, String open) {
    if (!text.isBlank()) {
      out.element("dt", name).words(open, text);
    }
  }
}
