package reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.detect.Declaration;
import reprint.report.DocumentReport;

/**
 * Every article of {@code testdata/articles} goes the whole road, and what is found is what {@code
 * testdata/expected} says. With {@code -Dreprint.accept} the expectations are rewritten instead.
 */
class ArticlesTest {
  private static final boolean ACCEPT = System.getProperty("reprint.accept") != null;
  private static final Run RUN = new Run(true, Set.of(), LocalDate.of(2026, 11, 22));
  private static final Configuration CONFIGURATION = Configuration.of(Path.of(""));

  private static final String IF_RIGHT =
      "If what was found is right, run: mvn test -Dtest=ArticlesTest -Dreprint.accept";

  private static Checker checker;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(Path.of("rules"));
  }

  @Test
  void thereIsAnArticleForEachExpectationAndOriginal() {
    Set<String> articles = new TreeSet<>(Article.names(Article.ARTICLES));
    assertThat(articles).hasSizeGreaterThan(30).hasSameSizeAs(Article.all());
    assertThat(Article.names(Article.EXPECTED)).containsExactlyElementsOf(articles);
    assertThat(Article.all().stream().flatMap(article -> original(article).stream()))
        .containsAll(Article.originals());
  }

  @TestFactory
  Stream<DynamicTest> theConfigurationNamesTheOriginal() {
    return each(
        article ->
            assertThat(
                    Article.originals().stream()
                        .filter(file -> Article.name(file).equals(article.name()))
                        .findFirst())
                .isIn(Optional.empty(), original(article)));
  }

  private static Optional<Path> original(Article article) {
    return Optional.ofNullable(inForce(article).settings().original())
        .map(Path.of("").toAbsolutePath()::relativize);
  }

  @TestFactory
  Stream<DynamicTest> itIsJudgedAsExpected() {
    return each(
        article -> {
          Expectation expected = Expectation.read(article.expected());
          assertThat(expected.about()).as("about").isNotBlank();
          assumeTrue(expected.gap().isEmpty(), expected.gap());
          Expectation found = Expectation.of(expected.about(), check(article, article.text()));
          if (ACCEPT) {
            Files.writeString(article.expected(), found.yaml());
          } else {
            assertThat(found.yaml()).as(IF_RIGHT).isEqualTo(expected.yaml());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> readTwiceItGivesTheSame() {
    return each(
        article ->
            assertThat(check(article, article.text()).findings())
                .isEqualTo(check(article, article.text()).findings()));
  }

  @TestFactory
  Stream<DynamicTest> anotherWayOfWritingChangesNothing() {
    return Arrays.stream(Rewriting.values())
        .flatMap(rewriting -> Article.all().stream().flatMap(a -> rewritten(a, rewriting)));
  }

  private static Stream<DynamicTest> rewritten(Article article, Rewriting rewriting) {
    String text = rewriting.of(article.text(), article.extension());
    return text.equals(article.text())
        ? Stream.empty()
        : Stream.of(dynamicTest(article + " " + rewriting, () -> isTheSame(article, text)));
  }

  private static void isTheSame(Article article, String rewritten) {
    Expectation before = Expectation.of("", check(article, article.text()));
    Expectation after = Expectation.of("", check(article, rewritten));
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.licenses()).isEqualTo(before.licenses());
    assertThat(after.comparison()).isEqualTo(before.comparison());
    assertThat(after.withoutLines()).isEqualTo(before.withoutLines());
  }

  /** The worst mistake this program can make. */
  @TestFactory
  Stream<DynamicTest> noDerivativesIsNeverReadAsLess() {
    return each(
        article -> {
          List<Declaration> governing =
              check(article, article.text()).credits().works().get(0).declarations();
          boolean noDerivatives =
              Expectation.read(article.expected()).licenses().stream()
                  .anyMatch(license -> license.matches(".*-ND-.* work"));
          assertThat(governing.stream().limit(1))
              .allMatch(d -> !noDerivatives || d.license().elements().contains("ND"));
        });
  }

  @TestFactory
  Stream<DynamicTest> aNoDerivativesTextThatLosesAWordFails() {
    return Article.all().stream()
        .filter(article -> mayBeShared(Expectation.read(article.expected())))
        .map(
            article ->
                dynamicTest(
                    article.name(),
                    () -> {
                      DocumentReport report = check(article, withoutOneWord(article.text()));
                      assertThat(report.findings())
                          .extracting(finding -> finding.finding().rule())
                          .contains("text-unmodified");
                      assertThat(report.verdict()).contains(DocumentReport.Verdict.FAIL);
                    }));
  }

  private static boolean mayBeShared(Expectation expected) {
    return expected.gap().isEmpty()
        && expected.comparison().equals("verbatim")
        && expected.findings().stream().noneMatch(found -> found.contains("edits-allowed"))
        && expected.licenses().stream().anyMatch(license -> license.matches(".*-ND-.* work"));
  }

  /** Takes the word in the middle of the longest line of a paragraph. */
  private static String withoutOneWord(String text) {
    String line =
        text.lines()
            .filter(l -> l.startsWith("<p>") || !l.contains("<"))
            .filter(l -> !l.contains("://"))
            .max((a, b) -> a.length() - b.length())
            .orElseThrow();
    int from = line.indexOf(' ', line.length() / 2);
    int to = line.indexOf(' ', from + 1);
    return text.replace(line, line.substring(0, from) + line.substring(to));
  }

  private static DocumentReport check(Article article, String text) {
    Input input =
        new Input(
            article.file().toAbsolutePath(),
            article.file().toString(),
            Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    return checker.check(input, Optional.empty(), inForce(article), RUN);
  }

  private static InForce inForce(Article article) {
    return CONFIGURATION.forPath(article.file());
  }

  private static Stream<DynamicTest> each(Case test) {
    return Article.all().stream().map(a -> dynamicTest(a.name(), () -> test.on(a)));
  }

  /** Something that must hold for an article. */
  private interface Case {
    void on(Article article) throws IOException;
  }
}
