package reprint.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.report.html.HtmlRenderer;
import reprint.report.human.GithubRenderer;
import reprint.report.human.HumanRenderer;
import reprint.report.human.MarkdownRenderer;
import reprint.report.human.UnixRenderer;
import reprint.report.json.JsonLinesRenderer;
import reprint.report.json.JsonRenderer;
import reprint.report.machine.CheckstyleRenderer;
import reprint.report.machine.GitlabRenderer;
import reprint.report.machine.JunitRenderer;
import reprint.report.machine.SarifRenderer;

/** The formats of a report; a new one needs a line here and a class. */
public enum Format {
  HUMAN(HumanRenderer::new),
  JSON(JsonRenderer::new),
  JSONL(JsonLinesRenderer::new),
  SARIF(SarifRenderer::new),
  GITHUB(GithubRenderer::new),
  GITLAB(GitlabRenderer::new),
  JUNIT(JunitRenderer::new),
  CHECKSTYLE(CheckstyleRenderer::new),
  HTML(HtmlRenderer::new),
  MARKDOWN(MarkdownRenderer::new),
  UNIX(UnixRenderer::new);

  private final Renderer.Maker maker;

  Format(Renderer.Maker maker) {
    this.maker = maker;
  }

  /** Its name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that name. */
  public static Optional<Format> of(String id) {
    for (Format format : values()) {
      if (format.id().equals(id)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** All names, for help and completion. */
  public static List<String> ids() {
    return Stream.of(values()).map(Format::id).toList();
  }

  /** Whether its output for a document depends on this document alone. */
  public boolean isApart() {
    return this == JSONL || this == UNIX;
  }

  /** Whether it lists the rules in force. */
  public boolean namesRules() {
    return this == JSON || this == SARIF || this == HTML;
  }

  Renderer renderer(Writer out, ReportOptions options) {
    return maker.make(out, options);
  }
}
