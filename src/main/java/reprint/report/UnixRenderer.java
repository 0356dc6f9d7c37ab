package reprint.report;

import java.io.IOException;
import java.io.Writer;
import reprint.read.Location;
import reprint.read.Notification;

/** {@code path:line:column: level: message [rule]}, the form that editors and grep know. */
final class UnixRenderer implements Renderer {
  private final Writer out;

  UnixRenderer(Writer out, ReportOptions options) {
    this.out = out;
  }

  @Override
  public void document(DocumentReport report) throws IOException {
    if (!report.isRead()) {
      line(report, Location.NONE, "error", report.error());
    }
    for (Notification n : report.notifications()) {
      line(report, Location.lines(n.line(), 1, n.line(), 1), "warning", n.message());
    }
    for (ReportedFinding f : report.active()) {
      String level = Spelling.of(f.finding().level());
      String message = f.finding().message() + " [" + f.finding().rule() + "]";
      line(report, f.finding().location(), level, message);
    }
  }

  /** Editors want a line and a column: what has none is said of the first. */
  private void line(DocumentReport report, Location place, String level, String message)
      throws IOException {
    int line = Math.max(1, place.line());
    int column = Math.max(1, place.column());
    String where = place.line() == 0 ? Place.inFile(place) : "";
    String words = where.isEmpty() ? message : where + ": " + message;
    String path = Printable.line(report.path());
    out.write(
        path + ":" + line + ":" + column + ": " + level + ": " + Printable.line(words) + "\n");
  }
}
