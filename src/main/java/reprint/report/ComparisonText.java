package reprint.report;

import java.io.IOException;
import java.io.Writer;
import reprint.compare.Comparison;
import reprint.compare.Edit;

/** A comparison for people: the verdict and its reason, then an edit a line. */
final class ComparisonText {
  private final Writer out;
  private final ReportOptions options;
  private final Paint paint;

  ComparisonText(Writer out, ReportOptions options) {
    this.out = out;
    this.options = options;
    paint = options.colour() ? Paint.ON : Paint.OFF;
  }

  void write(ComparisonReport report) throws IOException {
    if (!report.isCompared()) {
      String pair = Printable.line(report.original() + " -> " + report.republished());
      out.write(
          pair
              + ": "
              + paint.level("error", "error:")
              + " "
              + Printable.line(report.error())
              + "\n");
      return;
    }
    Comparison comparison = report.comparison();
    out.write(headline(comparison) + "\n");
    for (Edit edit : Edits.listed(comparison, options.allEdits())) {
      out.write(edit(report, edit) + "\n");
    }
  }

  private String headline(Comparison comparison) {
    return "%s: %s (%s %% of the original kept; %d material, %d minor, %d technical)"
        .formatted(
            paint.level(colour(comparison.verdict()), Spelling.of(comparison.verdict())),
            Printable.line(comparison.reason()),
            Edits.percent(comparison.coverage()),
            count(comparison, Edit.Level.MATERIAL),
            count(comparison, Edit.Level.MINOR),
            count(comparison, Edit.Level.TECHNICAL));
  }

  private static String colour(Comparison.Verdict verdict) {
    return switch (verdict) {
      case VERBATIM -> "pass";
      case EXCERPT, UNVERIFIED -> "review";
      case MODIFIED, DIFFERENT -> "fail";
    };
  }

  private static long count(Comparison comparison, Edit.Level level) {
    return comparison.edits().stream().filter(e -> e.level() == level).count();
  }

  private String edit(ComparisonReport report, Edit edit) {
    String allowed = edit.allowed().isEmpty() ? "" : " (allowed: " + edit.allowed() + ")";
    return "%s -> %s: %s %s: %s%s"
        .formatted(
            Place.of(report.original(), edit.original().location()),
            Place.of(report.republished(), edit.republished().location()),
            Spelling.of(edit.level()),
            Spelling.of(edit.type()),
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
    return '"' + Printable.line(text) + '"';
  }
}
