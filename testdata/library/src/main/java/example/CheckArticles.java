package example;

import java.io.IOException;
import java.nio.file.Path;
import reprint.Checker;
import reprint.Input;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;

/** Checks articles, and a text in memory against its original: {@code CheckArticles ARTICLE…}. */
public final class CheckArticles {
  private static final String BODY =
      "# The slow tide\n\nBy Mira Holt\n\nThe harbour master writes the hours on the board every %s,"
          + " so that all crews can read them before they go out to the old pier.\n\n";
  private static final String ORIGINAL =
      BODY.formatted("evening")
          + "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)\n";

  private CheckArticles() {}

  private static String copy(String word) {
    return BODY.formatted(word)
        + "From [Tidal Review](https://tides.example/tide), [CC BY-ND"
        + " 4.0](https://creativecommons.org/licenses/by-nd/4.0/).\n";
  }

  public static void main(String[] args) throws IOException {
    Checker checker = Checker.load();
    for (String article : args) {
      print(checker.check(Input.of(Path.of(article))));
    }
    print(checker.check(Input.of("copy.md", copy("morning")), Input.of("original.md", ORIGINAL)));
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
