package reprint.read.outline;

import java.util.Set;

/** The meaning of HTML's element names for text. */
public final class Markup {
  /** Elements that start a line of their own (HTML §15.3). */
  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside blockquote body button caption center dd details dialog dir div dl"
              .concat(
                  " dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header")
              .concat(" hgroup hr html iframe legend li listing main menu nav object ol optgroup")
              .concat(" option p pre search section select summary table tbody td textarea tfoot")
              .concat(" th thead tr ul video audio xmp plaintext")
              .split(" "));

  /** Elements whose content readers never see as text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "base basefont canvas datalist head link meta noembed noframes param rp script style"
              .concat(" template title")
              .split(" "));

  /** Elements that show something other than their content, or that few readers see. */
  private static final Set<String> EMBEDS =
      Set.of("iframe", "embed", "object", "video", "audio", "noscript", "svg", "applet");

  private static final Set<String> PREFORMATTED =
      Set.of("pre", "textarea", "listing", "xmp", "plaintext");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> LANDMARKS =
      Set.of("nav", "header", "footer", "aside", "form", "menu", "search", "dialog");

  private Markup() {}

  public static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  static boolean isUnseen(String tag) {
    return UNSEEN.contains(tag);
  }

  static boolean isEmbed(String tag) {
    return EMBEDS.contains(tag);
  }

  public static boolean isPreformatted(String tag) {
    return PREFORMATTED.contains(tag);
  }

  public static boolean isHeading(String tag) {
    return HEADINGS.contains(tag);
  }

  /** Elements that name a part of the page around an article. */
  public static boolean isLandmark(String tag) {
    return LANDMARKS.contains(tag);
  }
}
