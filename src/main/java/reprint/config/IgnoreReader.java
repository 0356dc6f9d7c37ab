package reprint.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.yaml.Node;
import reprint.yaml.Problems;

/**
 * Reads the key {@code ignore}: a list of rules, each with a reason and optionally an expiry date.
 */
final class IgnoreReader {
  private IgnoreReader() {}

  static List<Settings.Ignore> read(Node list, Problems problems) {
    if (!list.isSequence()) {
      problems.add(list, "“ignore” must be a list, for example [{rule: author-named, reason: …}]");
    }
    List<Settings.Ignore> ignores = new ArrayList<>();
    for (Node item : list.items()) {
      problems.unknownKeys(item, List.of("rule", "reason", "until"));
      if (item.text("rule").isBlank() || item.text("reason").isBlank()) {
        problems.add(item, "each “ignore” entry needs a “rule” and a “reason”");
      }
      ignores.add(
          new Settings.Ignore(
              item.text("rule"), item.text("reason"), until(item, problems), rule(item).mark()));
    }
    return ignores;
  }

  private static Node rule(Node item) {
    return item.field("rule") == null ? item : item.field("rule");
  }

  private static Optional<LocalDate> until(Node item, Problems problems) {
    Node until = item.field("until");
    if (until == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(until.text()));
    } catch (DateTimeParseException e) {
      problems.add(until, "“until” must be a date, for example 2027-06-30");
      return Optional.empty();
    }
  }
}
