package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.yaml.YamlException;

class RuleFileTest {
  private static final String RULE =
      """
      id: tide
      about: Tides are told.
      level: warning
      require:
        credit.title: {present: true}
      message: "No title in {document.path}."
      fix: Give one.
      """;

  @TempDir private Path folder;

  private Judge load(String... files) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "{name: house, version: '1', license: CC0-1.0}");
    for (int i = 0; i < files.length; i += 2) {
      Files.writeString(folder.resolve(files[i]), files[i + 1]);
    }
    return Judge.load(TestLicenses.RULES, List.of(folder.toString()), TestLicenses.DUTIES);
  }

  private String mistake(String rule) {
    try {
      load("tide.yaml", rule);
    } catch (YamlException e) {
      return e.problems().get(0).toString().replace(folder + "/", "").lines().findFirst().get();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("no mistake found");
  }

  @Test
  void aRuleOfTheUsersOwnPackBearsItsPacksName() throws IOException {
    Judge judge = load("tide.yaml", RULE);
    assertThat(judge.rules()).extracting(Rule::id).containsExactly("house/tide");
    Finding found = judge.judge(TestFacts.under("CC-BY-4.0").title(null).facts()).get(0);
    assertThat(found.message()).isEqualTo("No title in slow.txt.");
    assertThat(found.level()).isEqualTo(Finding.Level.WARNING);
    assertThat(found.clause()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "level: warning | levle: warning | tide.yaml:3:1: unknown key “levle”; did you mean “level”?",
        "warning | warnig | tide.yaml:3:8: expected one of error, warning, note; did you mean “warning”?",
        "credit.title | credit.titel | tide.yaml:5:3: unknown fact “credit.titel”; did you mean “credit.title”?",
        "present | presnt | tide.yaml:5:18: unknown test “presnt”; did you mean “present”?",
        "present: true | present: yes | tide.yaml:5:27: expected true or false",
        "{present: true} | {has: x} | tide.yaml:5:18: “has” does not fit credit.title, which is a text: try is, in, present, blank, known, matches, same-as, omits, contains",
        "{present: true} | {matches: '['} | tide.yaml:5:27: this is not a valid RE2 pattern: missing closing ]",
        "document.path | document.paht | tide.yaml:6:10: {document.paht} is neither a fact nor a part of “at”; did you mean “document.path”?",
        "id: tide | id: ebb | tide.yaml:1:5: the id must be the name of the file: tide",
        "fix: Give one. | duty: autor | tide.yaml:1:1: the key “fix” is missing",
        "level: warning | level: {5: note} | tide.yaml:3:9: expected a version: 4.0, 1.0..2.5, 3.0-DE or any",
        "credit.title: {present: true} | work.role: mian | tide.yaml:5:14: work.role is never “mian”: expected main, media, listed; did you mean “main”?",
        "credit.title: {present: true} | credit.authors: Holt | tide.yaml:5:19: credit.authors has several values: write {has: …} or {lacks: …}",
        "credit.title: {present: true} | any: {work.role: main} | tide.yaml:5:8: expected a list of tests",
        "fix: Give one. | fix: [a] | tide.yaml:7:6: expected a sentence",
      })
  void aMistakeIsToldWithItsPlaceAndWhatWasExpected(String right, String wrong, String message) {
    assertThat(mistake(RULE.replace(right, wrong))).isEqualTo(message);
  }

  @Test
  void allMistakesOfARunAreToldAtOnce() {
    assertThatThrownBy(
            () ->
                load(
                    "tide.yaml", RULE.replace("warning", "warnig").replace("fix", "fxi"),
                    "ebb.yaml", RULE.replace("present", "presnt")))
        .isInstanceOfSatisfying(
            YamlException.class, e -> assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(5));
  }

  @Test
  void anUnknownDutyIsAMistake() {
    assertThat(mistake(RULE + "duty: autor\n"))
        .isEqualTo(
            "tide.yaml:8:7: unknown duty “autor”; duties.yaml lists them; did you mean “author”?");
  }

  @Test
  void noRuleLeadsOutOfItsFolder(@TempDir Path elsewhere) throws IOException {
    Path outside = Files.writeString(elsewhere.resolve("tide.yaml"), RULE);
    Files.createSymbolicLink(folder.resolve("tide.yaml"), outside);
    assertThatThrownBy(() -> load()).hasMessageContaining("is outside the folder of its pack");
  }

  @Test
  void twoRulesOfOneNameAreAMistake() throws IOException {
    load("tide.yaml", RULE);
    List<String> twice = List.of(folder.toString(), folder.toString());
    assertThatThrownBy(() -> Judge.load(TestLicenses.RULES, twice, TestLicenses.DUTIES))
        .hasMessageContaining("the rule house/tide is already in");
  }

  @Test
  void aFolderWithoutPackIsAMistake() {
    List<String> packs = List.of(folder.resolve("none").toString());
    assertThatThrownBy(() -> Judge.load(TestLicenses.RULES, packs, TestLicenses.DUTIES))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("this folder of rules does not exist");
  }

  @Test
  void aFormerNameStillReLevelsARule() throws IOException {
    Judge judge = load("tide.yaml", RULE + "deprecated-ids: [house/ebb]\n");
    TestFacts facts = TestFacts.under("CC-BY-4.0").title(null);
    facts.settings(TestFacts.settings(Map.of(), Map.of("house/ebb", "off"), false));
    assertThat(judge.judge(facts.facts())).isEmpty();
  }

  @Test
  void whatIsUnknownIsNeverPassed() throws IOException {
    Judge judge =
        load(
            "tide.yaml",
            RULE.replace("credit.title: {present: true}", "comparison.coverage: {at-least: 0.5}"));
    assertThat(judge.judge(TestFacts.under("CC-BY-4.0").facts()))
        .singleElement()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.REVIEW);
  }

  @Test
  void aPatternOfAPackTakesLinearTime() throws IOException {
    Judge judge = load("tide.yaml", RULE.replace("{present: true}", "{matches: '^(a+)+(a|aa)+$'}"));
    TestFacts facts =
        TestFacts.under("CC-BY-4.0").title(TestFacts.mention("a".repeat(5000) + "!", 1));
    assertThat(judge.judge(facts.facts())).hasSize(1);
  }
}
