package reprint.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths below a folder, in the manner of gitignore(5): {@code *} and {@code ?} within
 * a name, {@code **} for any number of folders, {@code {a,b}} for either; one without an inner
 * slash fits at any depth, one with a slash at its end fits folders, and what fits a folder fits
 * all that is in it.
 *
 * @param again whether it includes what other patterns excluded ({@code !})
 * @param foldersOnly whether it fits folders and their content only
 * @param choices the parts of the path; more than one list where it had braces
 */
public record PathPattern(boolean again, boolean foldersOnly, List<List<String>> choices) {
  /** More alternatives than anybody writes by hand; what is beyond is not looked at. */
  private static final int MAX_CHOICES = 1000;

  public PathPattern {
    choices = choices.stream().map(List::copyOf).toList();
  }

  /** The pattern that is written so. */
  public static PathPattern of(String text) {
    boolean again = text.startsWith("!");
    String glob = again ? text.substring(1) : text;
    List<List<String>> choices = new ArrayList<>();
    for (String choice : choices(glob)) {
      choices.add(parts(choice));
    }
    return new PathPattern(again, glob.endsWith("/"), choices);
  }

  /** Whether the last of the patterns that fits leaves {@code path} in the set. */
  public static boolean anyFits(List<PathPattern> patterns, String path) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).fits(path)) {
        return !patterns.get(i).again;
      }
    }
    return false;
  }

  /**
   * Whether it fits the path or a folder on the way to it.
   *
   * @param path from the folder in which the pattern holds, with {@code /}
   */
  public boolean fits(String path) {
    List<String> parts = List.of(path.split("/"));
    int longest = foldersOnly ? parts.size() - 1 : parts.size();
    return choices.stream().anyMatch(c -> fits(c, parts, longest));
  }

  private static boolean fits(List<String> pattern, List<String> path, int longest) {
    for (int length = 1; length <= longest; length++) {
      boolean fits =
          Wildcard.matches(
              pattern.size(),
              length,
              p -> pattern.get(p).equals("**"),
              (p, t) -> Wildcard.matches(pattern.get(p), path.get(t)));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static List<String> parts(String glob) {
    String path = glob.replaceFirst("^\\./", "").replaceFirst("/+$", "");
    List<String> parts = new ArrayList<>();
    if (!path.contains("/")) {
      parts.add("**");
    }
    for (String part : path.split("/+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The pattern once for each way through its innermost braces, from the left. */
  private static List<String> choices(String glob) {
    List<String> open = new ArrayList<>(List.of(glob));
    List<String> done = new ArrayList<>();
    while (!open.isEmpty() && open.size() + done.size() <= MAX_CHOICES) {
      String next = open.remove(open.size() - 1);
      int close = next.indexOf('}');
      int start = close < 0 ? -1 : next.lastIndexOf('{', close);
      if (start < 0) {
        done.add(next);
      } else {
        for (String choice : next.substring(start + 1, close).split(",", -1)) {
          open.add(next.substring(0, start) + choice + next.substring(close + 1));
        }
      }
    }
    return done;
  }
}
