package reprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern with stars, in one of four dialects. A match takes at most pattern times text steps,
 * whatever the pattern. Immutable.
 */
public final class Glob {
  /** More alternatives than anybody writes by hand; the rest is ignored. */
  private static final int MAX_CHOICES = 1000;

  private final boolean again;
  private final boolean foldersOnly;
  private final List<List<GlobPart>> choices;

  private Glob(boolean again, boolean foldersOnly, List<List<GlobPart>> choices) {
    this.again = again;
    this.foldersOnly = foldersOnly;
    this.choices = List.copyOf(choices);
  }

  /** {@code *} is any text, {@code ?} one character, a backslash escapes the next; as in dep5. */
  public static Glob ofText(String pattern) {
    return new Glob(false, false, List.of(GlobParser.text(pattern)));
  }

  /** {@code *} ends at a slash, {@code **} does not; as in REUSE.toml. */
  public static Glob ofReuse(String pattern) {
    return new Glob(false, false, List.of(GlobParser.reuse(pattern)));
  }

  /**
   * A pattern of our configuration: {@code *} and {@code ?} within a name, {@code **} for any
   * number of folders, {@code {a,b}} for either; one without an inner slash fits at any depth.
   */
  public static Glob ofConfiguration(String pattern) {
    boolean again = pattern.startsWith("!");
    String glob = again ? pattern.substring(1) : pattern;
    List<List<GlobPart>> choices = choices(glob).stream().map(GlobParser::folders).toList();
    return new Glob(again, glob.endsWith("/"), choices);
  }

  /**
   * A line of an ignore file, by gitignore(5); absent if it is blank, a comment, or has a broken
   * set.
   */
  public static Optional<Glob> ofIgnoreLine(String line) {
    String glob = line.stripTrailing();
    if (glob.isEmpty() || glob.startsWith("#")) {
      return Optional.empty();
    }
    boolean again = glob.startsWith("!");
    glob = again ? glob.substring(1) : glob;
    boolean foldersOnly = glob.endsWith("/");
    glob = foldersOnly ? glob.substring(0, glob.length() - 1) : glob;
    List<GlobPart> parts = GlobParser.ignoreLine(glob);
    return parts == null
        ? Optional.empty()
        : Optional.of(new Glob(again, foldersOnly, List.of(parts)));
  }

  /** Whether it includes what other patterns excluded ({@code !}). */
  public boolean again() {
    return again;
  }

  /** Whether the last pattern that matches {@code path} keeps it in the set. */
  public static boolean anyFits(List<Glob> patterns, String path) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).fitsUpTo(path)) {
        return !patterns.get(i).again;
      }
    }
    return false;
  }

  /** Whether it matches all of {@code text}. */
  public boolean fits(String text) {
    return choices.stream().anyMatch(parts -> reached(parts, text)[text.length()]);
  }

  /** Whether it matches a whole path; some patterns match folders only. */
  public boolean fits(String path, boolean folder) {
    return (folder || !foldersOnly) && fits(path);
  }

  /**
   * Whether it matches the path of a file, written with {@code /}, or one of its parent folders.
   */
  public boolean fitsUpTo(String path) {
    return choices.stream().anyMatch(parts -> fitsUpTo(reached(parts, path), path));
  }

  private boolean fitsUpTo(boolean[] reached, String path) {
    for (int at = 1; at < path.length(); at++) {
      if (reached[at] && path.charAt(at) == '/') {
        return true;
      }
    }
    return !foldersOnly && !path.isEmpty() && reached[path.length()];
  }

  /** For each place in {@code text}, whether the pattern matches the text before it. */
  private static boolean[] reached(List<GlobPart> parts, String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (GlobPart part : parts) {
      reached = part.behind(reached, text);
    }
    return reached;
  }

  /** One pattern for each alternative of its innermost braces, from the left. */
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
