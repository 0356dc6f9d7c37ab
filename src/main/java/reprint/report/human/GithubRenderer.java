package reprint.report.human;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reprint.judge.Finding.Level;
import reprint.read.Location;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Printable;
import reprint.suppress.Fingerprints;

/**
 * GitHub's workflow commands: annotations on changed lines, after the whole report for people.
 * Commands in an article's text have no effect.
 */
public final class GithubRenderer implements Renderer {
  /** GitHub shows ten annotations per level and step and silently drops the rest. */
  private static final int MAX_ANNOTATIONS = 10;

  private final Writer out;
  private final StringWriter people = new StringWriter();
  private final HumanRenderer human;
  private final Map<Level, List<String>> annotations = new EnumMap<>(Level.class);
  private int left;

  public GithubRenderer(Writer out, ReportOptions options) {
    this.out = out;
    human = new HumanRenderer(people, options);
  }

  @Override
  public void document(DocumentReport report) throws IOException {
    human.document(report);
    for (LineFinding remark : LineFinding.of(report)) {
      List<String> level = annotations.computeIfAbsent(remark.level(), l -> new ArrayList<>());
      if (level.size() < MAX_ANNOTATIONS) {
        level.add(annotation(report.repositoryPath(), remark));
      } else {
        left++;
      }
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    human.end(summary);
    stopped(people.toString());
    for (List<String> level : annotations.values()) {
      for (String annotation : level) {
        out.write(annotation);
      }
    }
    if (left > 0) {
      out.write(
          left
              + " more are not annotated, because GitHub shows at most ten of each level per step.\n");
    }
  }

  /**
   * Disables commands in a text. The end marker is a hash of the text, so the text cannot contain
   * it, and the output is the same for the same input.
   */
  private void stopped(String text) throws IOException {
    String token = Fingerprints.of(text);
    out.write("::stop-commands::" + token + "\n" + text + "::" + token + "::\n");
  }

  /** The log shows no properties, so the message starts with the place. */
  private static String annotation(String path, LineFinding remark) {
    String place = path + ":" + remark.line() + ":" + remark.column() + ": ";
    String fix = remark.fix().isEmpty() ? "" : "\n" + Printable.line(remark.fix());
    String message = escape(place + Printable.line(remark.message()) + fix);
    String properties =
        "file=" + property(path) + position(remark) + ",title=" + property(remark.rule());
    return "::" + command(remark.level()) + " " + properties + "::" + message + "\n";
  }

  /** Columns only within one line: otherwise the runner rejects the annotation. */
  private static String position(LineFinding remark) {
    Location place = remark.location();
    String lines =
        ",line=" + remark.line() + ",endLine=" + Math.max(remark.line(), place.endLine());
    boolean oneLine = place.line() > 0 && place.line() == place.endLine();
    if (!oneLine || place.column() == 0 || place.endColumn() < place.column()) {
      return lines;
    }
    return lines + ",col=" + place.column() + ",endColumn=" + place.endColumn();
  }

  private static String command(Level level) {
    return level == Level.NOTE ? "notice" : Labels.of(level);
  }

  private static String property(String text) {
    return escape(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escape(String text) {
    return Printable.visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }
}
