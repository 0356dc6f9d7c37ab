package reprint.report.human;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.report.ComparisonReport;
import reprint.report.ReportOptions;
import reprint.report.text.AnsiStyle;
import reprint.report.text.EditContext;
import reprint.report.text.Edits;
import reprint.report.text.Excerpt;
import reprint.report.text.Labels;
import reprint.report.text.Place;
import reprint.report.text.Printable;

/** A comparison for people: the verdict and its reason, then each edit and the words around it. */
public final class ComparisonText {
  /** If there are more edits they are counted, unless all are requested. */
  private static final int MOST = 20;

  private static final String INDENT = "    ";

  private final Writer out;
  private final ReportOptions options;
  private final AnsiStyle paint;

  public ComparisonText(Writer out, ReportOptions options) {
    this.out = out;
    this.options = options;
    paint = options.colour() ? AnsiStyle.ON : AnsiStyle.OFF;
  }

  public void write(ComparisonReport report) throws IOException {
    if (!report.isCompared()) {
      String pair = Printable.line(report.original() + " -> " + report.republished());
      String error = Printable.line(report.error());
      out.write(pair + ": " + paint.level("error", "error:") + " " + error + "\n");
      return;
    }
    Comparison comparison = report.comparison();
    out.write(headline(comparison) + "\n");
    List<Edit> listed = Edits.listed(comparison, options.allEdits());
    int shown = options.allEdits() ? listed.size() : Math.min(MOST, listed.size());
    EditContext context =
        new EditContext(report.texts().get(), paint, options.width() - INDENT.length());
    for (Edit edit : listed.subList(0, shown)) {
      out.write(edit(report, edit) + "\n" + INDENT + context.line(edit) + "\n");
    }
    if (shown < listed.size()) {
      out.write("and " + (listed.size() - shown) + " more (--all-edits lists them all)\n");
    }
  }

  private String headline(Comparison comparison) {
    String verdict = Labels.of(comparison.verdict());
    return "%s: %s (%s)"
        .formatted(
            paint.level(colour(comparison.verdict()), verdict),
            Printable.line(comparison.reason()),
            Edits.counts(comparison));
  }

  private static String colour(Comparison.Verdict verdict) {
    return switch (verdict) {
      case VERBATIM -> "pass";
      case EXCERPT, UNVERIFIED -> "review";
      case MODIFIED, DIFFERENT -> "fail";
    };
  }

  private static String edit(ComparisonReport report, Edit edit) {
    String allowed = edit.allowed().isEmpty() ? "" : " (allowed: " + edit.allowed() + ")";
    return "%s -> %s: %s %s: %s%s"
        .formatted(
            Place.of(report.original(), edit.original().location()),
            Place.of(report.republished(), edit.republished().location()),
            Labels.of(edit.level()),
            Labels.of(edit.type()),
            words(edit),
            allowed);
  }

  private static String words(Edit edit) {
    return switch (edit.kind()) {
      case INSERT -> "added " + quoted(edit.republished().text());
      case DELETE -> "left out " + quoted(edit.original().text());
      case MOVE -> "moved " + quoted(edit.original().text());
      case REPLACE -> quoted(edit.original().text()) + " -> " + quoted(edit.republished().text());
    };
  }

  private static String quoted(String text) {
    return '"' + Printable.visible(Excerpt.brief(text)) + '"';
  }
}
