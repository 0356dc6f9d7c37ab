package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.catalog.ByVersion;
import reprint.credit.Credit.Reused;
import reprint.judge.Finding.Level;
import reprint.yaml.YamlException;

/** What publishers ask beyond the licence: reported as such, and only where it concerns them. */
class PublisherPacksTest {
  private static final Judge JUDGE =
      Judge.load(TestLicenses.RULES, List.of("publishers"), TestLicenses.DUTIES);

  private static List<String> verdicts(TestFacts facts) {
    return JUDGE.judge(facts.facts()).stream().map(Finding::rule).toList();
  }

  private static TestFacts from(String name, String address) {
    return TestFacts.under("CC-BY-ND-4.0").source(TestFacts.mention(name, address, 9));
  }

  @Test
  void aPublisherForEachOfThoseWhoseTermsWereRead() {
    assertThat(JUDGE.packs()).hasSizeGreaterThan(20);
    assertThat(JUDGE.packs()).allMatch(pack -> pack.publisher().isPresent());
    assertThat(JUDGE.packs()).noneMatch(pack -> pack.rules().isEmpty());
  }

  @Test
  void aWishIsNeitherAnErrorNorABreachOfTheLicence() {
    assertThat(JUDGE.rules()).allMatch(rule -> rule.duty().isEmpty());
    for (Rule rule : JUDGE.rules()) {
      assertThat(rule.id()).startsWith(rule.pack() + "/policy-");
      assertThat(rule.cases()).noneMatch(c -> c.level().values().containsValue(Level.ERROR));
    }
  }

  @Test
  void aFindingCarriesTheTermsAndTheDayOnWhichTheyWereRead() {
    Finding found = JUDGE.judge(from("Undark", "").facts()).get(0);
    assertThat(found.rule()).isEqualTo("undark/policy-credit-position");
    assertThat(found.clause()).isEmpty();
    assertThat(found.policy())
        .isEqualTo("https://undark.org/republishing-guidelines/ (read 2026-11-22)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://undark.org/2024/tide/",
        "http://www.undark.org/2024/tide",
        "//undark.org/2024/tide"
      })
  void theAddressOfTheSourceCallsThePack(String address) {
    assertThat(verdicts(from("here", address))).anyMatch(rule -> rule.startsWith("undark/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Undark", "Undark Magazine", "the magazine “Undark”"})
  void theNameInTheCreditCallsThePack(String name) {
    assertThat(verdicts(from(name, ""))).anyMatch(rule -> rule.startsWith("undark/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"undark", "Undarkened", "Tidal Review"})
  void anythingElseDoesNot(String name) {
    assertThat(verdicts(from(name, "https://tides.example/undark.org/"))).isEmpty();
  }

  @Test
  void aPublisherIsNotAskedToFollowItsOwnTerms() {
    assertThat(verdicts(from("Undark", "").reused(Reused.NO))).isEmpty();
  }

  @Test
  void twoPublishersAreBothHeard() {
    assertThat(verdicts(from("KFF Health News", "https://undark.org/tide")))
        .anyMatch(rule -> rule.startsWith("kff-health-news/"));
    assertThat(verdicts(from("Undark and Floodlight", "")))
        .contains("undark/policy-source-link", "floodlight/policy-source-link");
  }

  @Test
  void generalKnowledgeIsNeverMoreThanANote() {
    Stream<Rule> unread = JUDGE.rules().stream().filter(r -> r.why().contains("knowledge"));
    assertThat(unread)
        .hasSizeGreaterThan(3)
        .allMatch(rule -> rule.otherwise().level().equals(ByVersion.same(Level.NOTE)));
  }

  @Test
  void aPackThatNamesAPublisherByHalvesIsAMistake(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("pack.yaml"),
        "name: tides\nversion: 1\nlicense: CC0-1.0\nnames: Tidal Review\nseen: last week\n");
    assertThatThrownBy(
            () -> Judge.load(TestLicenses.RULES, List.of(folder.toString()), TestLicenses.DUTIES))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("the key “sources” is missing")
        .hasMessageContaining("the key “policy” is missing")
        .hasMessageContaining("expected a list, for example [ProPublica]")
        .hasMessageContaining("expected the date when the terms were read");
  }
}
