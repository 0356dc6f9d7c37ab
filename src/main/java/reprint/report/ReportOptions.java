package reprint.report;

import java.util.Comparator;
import java.util.List;
import reprint.judge.Rule;
import reprint.report.text.Labels;

/**
 * What a report shows, and about which run.
 *
 * @param view which part of the documents' reports
 * @param version of this program
 * @param packs whose rules were in force
 * @param rules that were in force, sorted by id; may be empty
 * @param colour whether the terminal shows colours; only for {@code human}
 * @param width of the terminal in cells; lines of an article are cut to it
 * @param allEdits whether to list technical edits, not only count them
 * @param suppressed whether to show suppressed findings in formats that leave them out
 * @param receipts whether to show a line for each document that passes; only for {@code human}
 * @param explained whether {@code licenses} shows the clue that decided whose each licence is; only
 *     for {@code human}
 */
public record ReportOptions(
    View view,
    String version,
    List<Pack> packs,
    List<RuleNote> rules,
    boolean colour,
    int width,
    boolean allEdits,
    boolean suppressed,
    boolean receipts,
    boolean explained) {

  public ReportOptions {
    packs = List.copyOf(packs);
    rules = List.copyOf(rules);
  }

  /** A check without colours, 80 cells wide. */
  public static ReportOptions of(View view, String version) {
    return new ReportOptions(
        view, version, List.of(), List.of(), false, 80, false, false, false, false);
  }

  /** The same in another style. */
  public ReportOptions withStyle(boolean colour, int width, boolean allEdits) {
    return new ReportOptions(
        view, version, packs, rules, colour, width, allEdits, suppressed, receipts, explained);
  }

  /** The same with the packs that were in force. */
  public ReportOptions withRules(List<reprint.judge.Pack> packs) {
    List<Pack> names = packs.stream().map(p -> new Pack(p.name(), p.version())).toList();
    List<RuleNote> notes =
        packs.stream()
            .flatMap(p -> p.rules().stream())
            .map(RuleNote::of)
            .sorted(Comparator.comparing(RuleNote::id))
            .toList();
    return withRules(names, notes);
  }

  /** The same with packs and rules of an earlier run. */
  public ReportOptions withRules(List<Pack> packs, List<RuleNote> rules) {
    return new ReportOptions(
        view, version, packs, rules, colour, width, allEdits, suppressed, receipts, explained);
  }

  /** The same with suppressed findings in formats that leave them out. */
  public ReportOptions withSuppressed(boolean shown) {
    return new ReportOptions(
        view, version, packs, rules, colour, width, allEdits, shown, receipts, explained);
  }

  /** The same with a line for each document that passes. */
  public ReportOptions withReceipts(boolean shown) {
    return new ReportOptions(
        view, version, packs, rules, colour, width, allEdits, suppressed, shown, explained);
  }

  /** The same with the clue that decided whose each licence is. */
  public ReportOptions withExplanations(boolean shown) {
    return new ReportOptions(
        view, version, packs, rules, colour, width, allEdits, suppressed, receipts, shown);
  }

  /** The part of a document's report to show; named like the command. */
  public enum View {
    /** Everything except the text. */
    CHECK,
    /** The document and the licences that it declares. */
    LICENSES,
    /** The document and its text. */
    TEXT
  }

  /** A pack of rules. */
  public record Pack(String name, String version) {}

  /**
   * A rule as formats describe it.
   *
   * @param id of the rule
   * @param about one sentence
   * @param level {@code error}, {@code warning} or {@code note}
   * @param why some sentences; may be ""
   * @param fix what to do
   * @param formerIds earlier ids of the rule
   */
  public record RuleNote(
      String id, String about, String level, String why, String fix, List<String> formerIds) {
    public RuleNote {
      formerIds = List.copyOf(formerIds);
    }

    /** A rule's own description; names of facts in its fix become an ellipsis. */
    static RuleNote of(Rule rule) {
      String fix = rule.fix().replaceAll("\\{[^}]*}", "…");
      String level = Labels.of(rule.level());
      return new RuleNote(rule.id(), rule.about(), level, rule.why(), fix, rule.deprecatedIds());
    }
  }
}
