package reprint.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One line of an ignore file, as gitignore(5) defines it.
 *
 * @param path of what it fits, from the folder of the ignore file, with {@code /}
 * @param again whether it takes files back in ({@code !})
 * @param foldersOnly whether it fits folders only (a slash at the end)
 */
record IgnorePattern(Pattern path, boolean again, boolean foldersOnly) {

  /** The pattern of a line; absent for a blank one or a comment. */
  static Optional<IgnorePattern> of(String line) {
    String glob = line.stripTrailing();
    if (glob.isEmpty() || glob.startsWith("#")) {
      return Optional.empty();
    }
    boolean again = glob.startsWith("!");
    if (again) {
      glob = glob.substring(1);
    }
    boolean foldersOnly = glob.endsWith("/");
    if (foldersOnly) {
      glob = glob.substring(0, glob.length() - 1);
    }
    boolean anchored = glob.contains("/");
    if (glob.startsWith("/")) {
      glob = glob.substring(1);
    }
    String regex = (anchored ? "" : "(?:.*/)?") + regex(glob);
    try {
      return Optional.of(new IgnorePattern(Pattern.compile(regex), again, foldersOnly));
    } catch (PatternSyntaxException e) {
      // git takes a broken set such as [z-a] as one that fits nothing
      return Optional.empty();
    }
  }

  boolean fits(String relative, boolean folder) {
    return (folder || !foldersOnly) && path.matcher(relative).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < glob.length()) {
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 3;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else {
        i = single(glob, i, regex);
      }
    }
    return regex.toString();
  }

  /** Appends the sign at {@code i}; gives the place behind it. */
  private static int single(String glob, int i, StringBuilder regex) {
    char c = glob.charAt(i);
    int close = c == '[' ? glob.indexOf(']', i + 2) : -1;
    if (close > 0) {
      String set =
          glob.substring(i + 1, close)
              .replace("\\", "\\\\")
              .replace("[", "\\[")
              .replace("&", "\\&");
      regex.append('[').append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
      return close + 1;
    }
    if (c == '*') {
      regex.append("[^/]*");
    } else if (c == '?') {
      regex.append("[^/]");
    } else if (c == '\\' && i + 1 < glob.length()) {
      regex.append(Pattern.quote(glob.substring(i + 1, i + 2)));
      return i + 2;
    } else {
      regex.append(Pattern.quote(String.valueOf(c)));
    }
    return i + 1;
  }
}
