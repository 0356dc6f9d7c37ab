package reprint.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import reprint.Checker;
import reprint.catalog.Catalog;
import reprint.catalog.RulesFolder;
import reprint.report.ReportOptions;

/** What commands need, loaded on demand. */
final class Program {
  static final String TOO_LITTLE_MEMORY =
      "needs more memory to check than the program has (to raise the limit: REPRINT_JAVA_OPTS=-Xmx4g)";

  private Program() {}

  /** The folder of the rules: beside the launcher, else in the current folder. */
  static Path rules() throws IOException {
    Path rules =
        Path.of(System.getProperty(RulesFolder.HOME, "")).toAbsolutePath().resolve("rules");
    if (!Files.isDirectory(rules)) {
      throw new IOException("no rules in " + rules + ": start the program with its bin/reprint");
    }
    return rules;
  }

  /**
   * Where the program's own classes are: its jar beside the rules, or the folder of a build. It
   * does not ask for the jar's URL: decoding one with a space loads more classes.
   */
  static Path code() throws IOException {
    Path jar = rules().resolveSibling("lib").resolve("reprint.jar");
    if (Files.isRegularFile(jar)) {
      return jar;
    }
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  static Checker checker() throws IOException {
    return Checker.load(rules());
  }

  static Catalog catalog() throws IOException {
    return Catalog.load(rules());
  }

  /** The style of reports, from the options and the terminal. */
  static ReportOptions form(ReportOptions.View view, DocumentOptions options, Streams streams) {
    return ReportOptions.of(view, Version.number())
        .withStyle(streams.colour(options.color()), streams.width(), options.has("--all-edits"));
  }
}
