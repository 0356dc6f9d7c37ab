package reprint.read.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.text.Glob;

/**
 * The entry for one path in a table of licences (REUSE 3.3, "REUSE.toml"; Debian's machine-readable
 * copyright format 1.0): the last match counts.
 */
final class ReuseTable {
  private static final String VALUE = "\\s*=\\s*+(\\[[^\\]]*+\\]|\"[^\"\\n]*+\"|'[^'\\n]*+')";
  private static final Pattern PATHS = Pattern.compile("(?m)^[ \\t]*+\"?path\"?" + VALUE);
  private static final Pattern LICENSES =
      Pattern.compile("(?m)^[ \\t]*+\"?SPDX-License-Identifier\"?" + VALUE);
  private static final Pattern HOLDERS =
      Pattern.compile("(?m)^[ \\t]*+\"?SPDX-FileCopyrightText\"?" + VALUE);
  private static final Pattern STRING = Pattern.compile("\"([^\"\\n]*+)\"|'([^'\\n]*+)'");
  private static final Pattern FILES = Pattern.compile("(?m)^Files:((?:.*+\\n?(?=[ \\t]|$))++.*+)");
  private static final Pattern LICENSE = Pattern.compile("(?m)^License:(.*+)");
  private static final Pattern COPYRIGHT = Pattern.compile("(?m)^Copyright:[ \\t]*+(.*+)");

  private ReuseTable() {}

  /** Licences and holders in {@code REUSE.toml} for a path relative to its folder. */
  static Optional<String> toml(String table, String path) {
    Optional<String> said = Optional.empty();
    for (String entry : table.split("(?m)^[ \\t]*+\\[\\[annotations\\]\\]")) {
      boolean fits = values(PATHS, entry).stream().anyMatch(p -> Glob.ofReuse(p).fits(path));
      List<String> licenses = values(LICENSES, entry);
      if (fits && !licenses.isEmpty()) {
        said = Optional.of(said(String.join(" AND ", licenses), values(HOLDERS, entry)));
      }
    }
    return said;
  }

  private static List<String> values(Pattern key, String entry) {
    List<String> values = new ArrayList<>();
    Matcher found = key.matcher(entry);
    if (found.find()) {
      Matcher strings = STRING.matcher(found.group(1));
      while (strings.find()) {
        values.add(strings.group(1) == null ? strings.group(2) : strings.group(1));
      }
    }
    return values;
  }

  /**
   * Licences and holders in {@code .reuse/dep5} for a path relative to the parent of its folder.
   */
  static Optional<String> dep5(String table, String path) {
    Optional<String> said = Optional.empty();
    for (String entry : table.replace("\r", "").split("\\n[ \\t]*+\\n")) {
      Matcher files = FILES.matcher(entry);
      Matcher license = LICENSE.matcher(entry);
      if (files.find() && license.find() && isNamed(files.group(1), path)) {
        Matcher holder = COPYRIGHT.matcher(entry);
        List<String> holders = holder.find() ? List.of(holder.group(1).strip()) : List.of();
        said = Optional.of(said(license.group(1).strip(), holders));
      }
    }
    return said;
  }

  /** The same, written like a sidecar. */
  private static String said(String licenses, List<String> holders) {
    StringBuilder said = new StringBuilder(licenses);
    holders.forEach(holder -> said.append("\nSPDX-FileCopyrightText: ").append(holder));
    return said.toString();
  }

  private static boolean isNamed(String patterns, String path) {
    for (String pattern : patterns.strip().split("\\s+")) {
      if (Glob.ofText(pattern).fits(path)) {
        return true;
      }
    }
    return false;
  }
}
