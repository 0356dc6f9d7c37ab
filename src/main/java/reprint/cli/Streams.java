package reprint.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

/**
 * A run's connections to the outside, so that it can be tested without a process.
 *
 * @param in standard input
 * @param out reports and nothing else, in UTF-8; its {@code IOException} means a closed pipe
 * @param err progress, warnings, diagnostics
 * @param environment variables by name
 * @param terminal whether standard output is a terminal
 * @param watched whether standard error is a terminal
 * @param folder to which paths are relative
 */
record Streams(
    InputStream in,
    Writer out,
    PrintWriter err,
    Map<String, String> environment,
    boolean terminal,
    boolean watched,
    Path folder) {

  /** Whether output may be coloured, by the conventions NO_COLOR, FORCE_COLOR and CLICOLOR. */
  boolean colour(String wish) {
    if (!wish.equals("auto")) {
      return wish.equals("always");
    }
    if (!variable("NO_COLOR").isEmpty()) {
      return false;
    }
    if (isOn("CLICOLOR_FORCE") || isOn("FORCE_COLOR")) {
      return true;
    }
    if (variable("CLICOLOR").equals("0") || variable("TERM").equals("dumb")) {
      return false;
    }
    return terminal
        || variable("GITHUB_ACTIONS").equals("true")
        || variable("GITLAB_CI").equals("true");
  }

  /** Whether lines can be overwritten: on a capable terminal, and not in CI. */
  boolean animated() {
    return watched && variable("CI").isEmpty() && !variable("TERM").equals("dumb");
  }

  /** Cells in a line of the terminal: COLUMNS, else 80; at least 40. */
  int width() {
    String columns = variable("COLUMNS");
    return columns.matches("\\d{1,4}") ? Math.max(40, Integer.parseInt(columns)) : 80;
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  private boolean isOn(String name) {
    return !variable(name).isEmpty() && !variable(name).equals("0");
  }
}
