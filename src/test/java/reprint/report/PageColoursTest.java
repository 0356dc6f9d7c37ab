package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the pages, light and dark, stand out from their background. */
class PageColoursTest {
  private static final Path STYLE = Path.of("src/main/resources/reprint/report/html/page.css");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{3,6})");

  /** WCAG 2.2, 1.4.3: 4.5 to 1 for text. */
  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, box",
    "ink, del",
    "ink, ins",
    "ink, mark",
    "faint, paper",
    "faint, box",
    "fail, paper",
    "fail, box",
    "review, paper",
    "review, box",
    "pass, paper",
    "pass, box",
    "note, paper",
    "note, box"
  })
  void textStandsOut(String text, String ground) throws IOException {
    for (Map<String, String> colours : schemes()) {
      double lighter = luminance(colours.get(text));
      double darker = luminance(colours.get(ground));
      double contrast = (Math.max(lighter, darker) + 0.05) / (Math.min(lighter, darker) + 0.05);
      assertThat(contrast).as("%s on %s of %s", text, ground, colours).isGreaterThan(4.5);
    }
  }

  /** Light first; each scheme names all colours. */
  private static List<Map<String, String>> schemes() throws IOException {
    String style = Files.readString(STYLE);
    int dark = style.indexOf("prefers-color-scheme: dark");
    int print = style.indexOf("@media print");
    Map<String, String> light = colours(style.substring(0, dark));
    Map<String, String> night = colours(style.substring(dark, print));
    assertThat(night).containsOnlyKeys(light.keySet()).hasSizeGreaterThan(8);
    return List.of(light, night);
  }

  private static Map<String, String> colours(String style) {
    Map<String, String> colours = new TreeMap<>();
    Matcher m = COLOUR.matcher(style);
    while (m.find()) {
      String hex = m.group(2);
      colours.put(m.group(1), hex.length() == 3 ? hex.replaceAll(".", "$0$0") : hex);
    }
    return colours;
  }

  /** WCAG 2.2, relative luminance of a colour of sRGB, 0 to 1. */
  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
