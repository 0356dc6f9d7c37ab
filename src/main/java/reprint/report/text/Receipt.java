package reprint.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reprint.compare.Comparison;
import reprint.credit.Credit;
import reprint.credit.Credit.Reused;
import reprint.credit.Mention;
import reprint.report.DocumentReport;
import reprint.report.DocumentReport.Verdict;

/** What was found of a document that passes, in one line. */
public final class Receipt {
  private Receipt() {}

  /**
   * {@code pass: CC BY-ND 4.0 · Ana Ribeiro · source linked · verbatim with tc.html}; "": it does
   * not pass.
   */
  public static String of(DocumentReport report) {
    if (report.verdict().orElse(null) != Verdict.PASS) {
      return "";
    }
    if (!report.isReused(Reused.YES)) {
      boolean self = report.isReused(Reused.SELF);
      return "pass: "
          + (self ? "own text, published elsewhere first" : "no sign of anyone else's work");
    }
    Credit work = report.credits().works().get(0);
    List<String> parts = new ArrayList<>();
    work.declarations().stream().limit(1).forEach(d -> parts.add(Labels.license(d.license().id())));
    String authors = work.authors().stream().map(Mention::text).collect(Collectors.joining(", "));
    parts.add(Printable.line(authors));
    work.source().ifPresent(s -> parts.add(s.url().isEmpty() ? "source named" : "source linked"));
    report.comparisons().stream().limit(1).forEach(c -> parts.add(comparison(c)));
    parts.removeIf(String::isEmpty);
    return ("pass: " + String.join(" · ", parts)).strip();
  }

  private static String comparison(Comparison comparison) {
    String file = comparison.original().replaceFirst("^.*[/\\\\](?=.)", "");
    return comparison.verdict() == Comparison.Verdict.UNVERIFIED
        ? ""
        : Labels.of(comparison.verdict()) + " with " + Printable.line(file);
  }
}
