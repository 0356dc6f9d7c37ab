package reprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reprint.compare.Comparison;
import reprint.config.Configuration;
import reprint.fetch.Site;
import reprint.originals.OriginalFinder;
import reprint.report.DocumentReport;

/**
 * A newsroom that reads originals from a site on this machine. Its site has one page, {@code
 * /tide}.
 *
 * @param root its repository
 * @param warnings what a run printed besides its report
 */
record Desk(Path root, Site site, StringWriter warnings) {
  static final String BODY =
      "Boats %s sail when the water is high, and the harbour master writes the hours on the board"
          + " every morning, so that all crews can read them before they go out to the old pier.";

  static Desk open(Path root) throws IOException {
    Files.writeString(root.resolve(".reprint.yml"), "fail-on: error\n");
    return new Desk(root, Site.open().with("/tide", page("by-nd/4.0", "may")), new StringWriter());
  }

  static Site.Page page(String license, String word) {
    return Site.html(
        "<html><body><article><h1>The slow tide</h1><p>By Mira Holt</p><p>"
            + BODY.formatted(word)
            + "</p><p><a rel='license' href='https://creativecommons.org/licenses/"
            + license
            + "/'>Creative Commons</a></p></article></body></html>");
  }

  Path post(String license, String word) throws IOException {
    String text = "# The slow tide\n\nBy Mira Holt\n\n" + BODY.formatted(word) + credit(license);
    return Files.writeString(root.resolve("post.md"), text);
  }

  String credit(String license) {
    return "\n\nThis story was originally published by [Tidal Review]("
        + site.address("/tide")
        + ") under [a Creative Commons licence](https://creativecommons.org/licenses/"
        + license
        + "/).\n";
  }

  OriginalFinder online(boolean refresh) {
    return offline().online(site.fetcher(), "reprint/1.0", refresh);
  }

  OriginalFinder offline() {
    return new OriginalFinder(root.resolve("cache"), new PrintWriter(warnings));
  }

  DocumentReport check(OriginalFinder finder, Path post) throws IOException {
    Checker road = Checker.load(Path.of("rules").toAbsolutePath(), finder);
    Run run = new Run(true, Set.of(), LocalDate.of(2026, 11, 22));
    return road.check(Input.of(post), Optional.empty(), Configuration.of(root).forPath(post), run);
  }

  static Comparison comparison(DocumentReport report) {
    return report.comparisons().get(0);
  }

  static List<String> rules(DocumentReport report) {
    return report.findings().stream().map(f -> f.finding().rule()).toList();
  }

  List<Path> records() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(".reprint/originals"))) {
      return files.filter(f -> f.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }
}
