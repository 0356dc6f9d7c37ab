package reprint.read.outline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds elements whose words are shown as struck out (HTML §4.5.5, §4.7.2, §15.3.4). */
public final class StruckOut {
  private static final Set<String> TAGS = Set.of("del", "s", "strike");

  private static final Pattern DECORATION =
      Pattern.compile("(?i)(?:^|[;\\s])text-decoration(?:-line)?\\s*:([^;]*)");

  private StruckOut() {}

  /** Whether elements of that name, in lower case, are struck out by default. */
  public static boolean isTag(String name) {
    return TAGS.contains(name);
  }

  /** Whether the element is: its own style overrides its name, because readers see the style. */
  public static boolean by(Element element) {
    boolean struck = isTag(element.normalName());
    if (element.hasAttr("style")) {
      Matcher decoration = DECORATION.matcher(element.attr("style"));
      while (decoration.find()) {
        struck = decoration.group(1).toLowerCase(Locale.ROOT).contains("line-through");
      }
    }
    return struck;
  }
}
