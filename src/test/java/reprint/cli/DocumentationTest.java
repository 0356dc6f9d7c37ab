package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.catalog.Language;

/** The pages that people read: links lead somewhere, and shown output is what is printed. */
class DocumentationTest {
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)]+))?\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|^    [^\n]*$|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** A command, and after it the lines that are shown of what it prints. */
  private static final String SHOWN = "((?: {4}.+\n)+)";

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("rules/languages/README.md")));
    for (String folder : List.of(".", "docs", "docs/decisions", "rules", "testdata")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".md")).map(Path::normalize).forEach(pages::add);
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    String text = CODE.matcher(Files.readString(page)).replaceAll("");
    for (MatchResult link : LINK.matcher(text).results().toList()) {
      Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
      assertThat(target).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(anchors(target)).as(link.group()).contains(link.group(2));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/compare.md"})
  void whatIsShownIsPrinted(String page) throws IOException {
    assertPrinted(page, "(?m)^ {4}\\$ reprint (.+)\n" + SHOWN, "");
  }

  @Test
  void theWalkThroughShowsWhatIsPrinted() throws IOException {
    assertPrinted(
        "docs/ci.md", "```sh\nreprint ([^#\n]+?)(?: +#.*)?\n```\n\n" + SHOWN, "testdata/site");
  }

  @Test
  void thePageOnLanguagesNamesEveryKey() throws IOException {
    String page = Files.readString(Path.of("rules/languages/README.md"));
    assertThat(Language.KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
  }

  private static void assertPrinted(String page, String shown, String folder) throws IOException {
    List<MatchResult> blocks =
        Pattern.compile(shown).matcher(Files.readString(Path.of(page))).results().toList();
    assertThat(blocks).isNotEmpty();
    for (MatchResult block : blocks) {
      Path home = Path.of(folder).toAbsolutePath();
      String printed = CommandLineRun.in(home, block.group(1).split(" ")).out();
      List<String> lines = block.group(2).lines().map(line -> line.substring(4)).toList();
      assertThat(printed.lines()).as(block.group()).containsSubsequence(lines);
    }
  }

  /** Headings as addresses, the way that GitHub and GitLab make them. */
  private static List<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(h -> h.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", ""))
        .map(h -> h.replace(' ', '-'))
        .toList();
  }
}
