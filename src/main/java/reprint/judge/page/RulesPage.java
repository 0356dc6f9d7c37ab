package reprint.judge.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import reprint.judge.FactDefinition;
import reprint.judge.FactType;
import reprint.judge.Pack;
import reprint.judge.Rule;
import reprint.judge.RuleDescription;
import reprint.judge.fact.FactCatalog;
import reprint.judge.rule.Operator;
import reprint.judge.rule.RuleKey;

/** The reference page of all rules, as Markdown; its content comes from the rule files. */
public final class RulesPage {
  private static final String HEAD =
      """
      # The rules

      This page is generated from the rule files, and a test keeps it up to date; do not edit it \
      by hand. Rules with a duty and publishers' rules bind only those who share another's work. If \
      it is unknown whether a work is another's, or a fact is unknown, the finding is to review.

      A finding is not legal advice. Every Creative Commons licence lets you meet its duties in any \
      reasonable manner.
      """;

  private final List<Pack> packs;
  private final Function<Rule, RuleDescription> description;
  private final StringBuilder page = new StringBuilder(HEAD);

  private RulesPage(List<Pack> packs, Function<Rule, RuleDescription> description) {
    this.packs = packs;
    this.description = description;
  }

  public static String of(List<Pack> packs, Function<Rule, RuleDescription> description) {
    return new RulesPage(packs, description).page();
  }

  private String page() {
    page.append("\n## Packs\n\n| pack | version | rules | about |\n| --- | --- | --- | --- |\n");
    packs.forEach(this::row);
    packs.stream().filter(pack -> pack.publisher().isEmpty()).forEach(this::rules);
    page.append("\n## Publishers\n\nWhat publishers ask beyond the licences of their texts.\n\n");
    packs.stream().filter(pack -> pack.publisher().isPresent()).forEach(this::wishes);
    page.append(PackGuide.TEXT);
    words();
    return page.toString();
  }

  private void row(Pack pack) {
    List<String> cells =
        List.of(
            pack.name(), pack.version(), String.valueOf(pack.rules().size()), cell(pack.about()));
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void rules(Pack pack) {
    page.append("\n## Pack ").append(pack.name()).append("\n");
    pack.rules().forEach(rule -> rule(description.apply(rule)));
  }

  private void rule(RuleDescription described) {
    Rule rule = described.rule();
    page.append("\n### ").append(rule.id()).append("\n\n").append(rule.about()).append("\n\n");
    if (!rule.why().isEmpty()) {
      page.append(rule.why()).append("\n\n");
    }
    String others = String.join("; ", described.otherLevels());
    item("Level", described.level() + (others.isEmpty() ? "" : "; in special cases " + others));
    item("Duty", described.duty());
    item(
        "Clause",
        described.clauses().entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(" · ")));
    described.messages().forEach(message -> item("Says", message));
    item("Fix", described.fix());
  }

  private void wishes(Pack pack) {
    for (Rule rule : pack.rules()) {
      String level = description.apply(rule).level();
      page.append("- `%s` (%s): %s\n".formatted(rule.id(), level, rule.about()));
    }
  }

  private void words() {
    page.append(
        "\n## What a rule file can contain\n\n| key | needed | meaning |\n| --- | --- | --- |\n");
    for (RuleKey key : RuleKey.values()) {
      String needed = key.isRequired() ? "yes" : "";
      page.append("| `%s` | %s | %s |\n".formatted(key.key(), needed, cell(key.meaning())));
    }
    page.append("\n| test | fits | meaning |\n| --- | --- | --- |\n");
    for (Operator test : Operator.values()) {
      String types = test.types().stream().map(FactType::label).collect(Collectors.joining(", "));
      page.append("| `%s` | %s | %s |\n".formatted(test.key(), types, cell(test.meaning())));
    }
    page.append("\n## Facts\n\n| fact | type | meaning |\n| --- | --- | --- |\n");
    for (FactDefinition fact : FactCatalog.all()) {
      page.append("| `%s` | %s | %s |\n".formatted(fact.name(), type(fact), cell(fact.meaning())));
    }
  }

  private static String type(FactDefinition fact) {
    return fact.choices().isEmpty() ? fact.type().label() : String.join(", ", fact.choices());
  }

  private void item(String label, String text) {
    if (!text.isEmpty()) {
      page.append("- ").append(label).append(": ").append(text).append("\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ').strip();
  }
}
