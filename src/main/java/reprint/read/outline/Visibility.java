package reprint.read.outline;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds what readers of a page do not see, as far as the page itself says so. */
public final class Visibility {
  private static final Pattern HIDING_STYLE =
      Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Common class names of text for screen readers only. */
  private static final Pattern SPOKEN_ONLY =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|"
              + "screen-reader-only|element-invisible|assistive-text|a11y-hidden)(?:\\s|$)");

  private Visibility() {}

  /** Whether {@code element} and its content are invisible. */
  public static boolean isHidden(Element element) {
    if (Markup.isUnseen(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
        || element.normalName().equals("input")
        || element.hasAttr("style") && HIDING_STYLE.matcher(element.attr("style")).find()
        || element.hasAttr("class") && SPOKEN_ONLY.matcher(element.className()).find();
  }
}
