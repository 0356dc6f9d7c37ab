package reprint.report.human;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.report.DocumentReport;
import reprint.report.text.ArticleText;
import reprint.report.text.Labels;
import reprint.report.text.Place;
import reprint.report.text.Printable;
import reprint.report.text.Sections;

/** The output of {@code licenses} and {@code text} for people. */
final class HumanViews {
  private final Writer out;
  private final Sections sections;
  private final boolean explained;

  /**
   * To {@code out}.
   *
   * @param explained whether the deciding clue follows each licence
   */
  HumanViews(Writer out, boolean explained) {
    this.out = out;
    this.explained = explained;
    sections = new Sections(out);
  }

  /** One licence per line, and below it the deciding clue. */
  void licenses(DocumentReport report) throws IOException {
    String path = Printable.line(report.path());
    if (!report.isRead()) {
      out.write(path + ": " + error(report.error()));
      return;
    }
    List<Declaration> all = report.declarations().all();
    if (all.isEmpty()) {
      out.write(path + ": none\n");
    }
    if (explained) {
      out.write(path + ": " + Labels.of(report.declarations().documentClass()) + "\n");
    }
    for (Declaration d : all) {
      String evidence =
          d.evidence().stream().map(HumanViews::evidence).collect(Collectors.joining(", "));
      String confidence = String.format(Locale.ROOT, "%.2f", d.confidence());
      String subject = Labels.of(d.subject());
      out.write(
          "%s: %s %s %s (%s)\n".formatted(path, d.license().id(), subject, confidence, evidence));
      if (explained) {
        for (Reason reason : d.because()) {
          out.write("  " + because(reason) + "\n");
        }
      }
    }
  }

  /** {@code 12:69 talks-about-it: linked +1, general-talk -2 = -1, needs 2}. */
  private static String because(Reason reason) {
    String element = reason.element().isEmpty() ? "" : " <" + reason.element() + ">";
    String clue = (Place.inFile(reason.location()) + " " + reason.clue() + element).strip();
    if (reason.signs().isEmpty()) {
      return clue;
    }
    String signs =
        reason.signs().stream()
            .map(s -> String.format(Locale.ROOT, "%s %+d", s.id(), s.weight()))
            .collect(Collectors.joining(", "));
    return "%s: %s = %d, needs %d".formatted(clue, signs, reason.score(), Reason.ENOUGH);
  }

  private static String evidence(Evidence evidence) {
    boolean beside = evidence.kind() == Evidence.Kind.FILE;
    String place = beside ? evidence.field() : Place.inFile(evidence.location());
    return (Labels.of(evidence.kind()) + " " + Printable.line(place)).strip();
  }

  /** Title, authors and text. */
  void text(DocumentReport report) throws IOException {
    sections.add(report.path(), report.isRead() ? article(report) : error(report.error()));
  }

  private static String article(DocumentReport report) {
    Masthead masthead = report.credits().masthead();
    String title = masthead.title().map(Mention::text).orElse("");
    String authors =
        masthead.authors().stream().map(Mention::text).collect(Collectors.joining(", "));
    return ("Title: " + Printable.line(title)).strip()
        + "\n"
        + ("Authors: " + Printable.line(authors)).strip()
        + "\n\n"
        + Printable.lines(ArticleText.of(report));
  }

  private static String error(String message) {
    return "error: " + Printable.line(message) + "\n";
  }

  void end() throws IOException {
    sections.end();
  }
}
