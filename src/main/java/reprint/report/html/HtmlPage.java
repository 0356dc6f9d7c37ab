package reprint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import reprint.report.text.Printable;

/**
 * The frame of a page: a single file that loads nothing and can be read without its script. Its
 * policy (CSP Level 3, §6) allows this style sheet and this script by their hashes, and blocks
 * everything else, even if a text smuggles it in.
 */
final class HtmlPage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <style>%s</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the text</a>
      """;

  private HtmlPage() {}

  /** Everything before the page's content, which must contain {@code #main}. */
  static String head(String title) throws IOException {
    String style =
        "\n" + resource("page.css") + resource("report.css") + resource("comparison.css");
    String shown = Html.escape(Printable.line(title));
    return HEAD.formatted(hash(style), hash(script()), shown, style);
  }

  /** Everything after it. */
  static String foot(String remark) throws IOException {
    Html foot = new Html().element("footer", remark).raw("\n<script>").raw(script());
    return foot.raw("</script>\n</body>\n</html>\n").toString();
  }

  private static String script() throws IOException {
    return "\n" + resource("report.js");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
