package reprint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;

/** What {@code licenses} and {@code text} show to people. */
final class HumanViews {
  private final Writer out;
  private DocumentReport held;
  private boolean several;
  private boolean first = true;

  HumanViews(Writer out) {
    this.out = out;
  }

  /** A licence a line. */
  void licenses(DocumentReport report) throws IOException {
    String path = Printable.line(report.path());
    if (!report.isRead()) {
      out.write(path + ": error: " + Printable.line(report.error()) + "\n");
      return;
    }
    List<Declaration> all = report.declarations().all();
    if (all.isEmpty()) {
      out.write(path + ": none\n");
    }
    for (Declaration d : all) {
      String evidence =
          d.evidence().stream().map(HumanViews::evidence).collect(Collectors.joining(", "));
      String confidence = String.format(Locale.ROOT, "%.2f", d.confidence());
      String subject = Spelling.of(d.subject());
      out.write(
          "%s: %s %s %s (%s)\n".formatted(path, d.license().id(), subject, confidence, evidence));
    }
  }

  private static String evidence(Evidence evidence) {
    return (Spelling.of(evidence.kind()) + " " + Place.inFile(evidence.location())).strip();
  }

  /** The first one is held back: only several get a line with their path. */
  void text(DocumentReport report) throws IOException {
    if (held != null) {
      several = true;
      write(held);
    }
    held = report;
  }

  void end() throws IOException {
    if (held != null) {
      write(held);
    }
  }

  private void write(DocumentReport report) throws IOException {
    if (several) {
      out.write(first ? "" : "\n");
      first = false;
      out.write("== " + Printable.line(report.path()) + " ==\n");
    }
    if (!report.isRead()) {
      out.write("error: " + Printable.line(report.error()) + "\n");
      return;
    }
    var masthead = report.credits().masthead();
    String title = masthead.title().map(Mention::text).orElse("");
    String authors =
        masthead.authors().stream().map(Mention::text).collect(Collectors.joining(", "));
    out.write(("Title: " + Printable.line(title)).strip() + "\n");
    out.write(("Authors: " + Printable.line(authors)).strip() + "\n\n");
    out.write(Printable.lines(ArticleText.of(report)));
  }
}
