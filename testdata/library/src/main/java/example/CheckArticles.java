package example;

import java.io.IOException;
import java.nio.file.Path;
import reprint.Checker;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;

/** Checks articles: {@code CheckArticles RULES ARTICLE…}. */
public final class CheckArticles {
  private CheckArticles() {}

  public static void main(String[] args) throws IOException {
    Checker checker = Checker.load(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      print(checker.check(Path.of(args[i])));
    }
  }

  private static void print(DocumentReport report) {
    String verdict = report.verdict().map(Enum::name).orElse("not read: " + report.error());
    System.out.println(report.path() + ": " + verdict);
    for (ReportedFinding reported : report.active()) {
      System.out.println(
          reported.finding().location().line() + ": " + reported.finding().message());
    }
  }
}
