package reprint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.judge.Facts;
import reprint.judge.Judge;
import reprint.suppress.InlineIgnore;
import reprint.suppress.Suppressions;

/**
 * What a run asks of every document.
 *
 * @param inlineIgnores whether suppressions in documents count
 * @param baseline fingerprints of findings that are known and suppressed
 * @param today the day on which suppressions must still hold
 */
@Internal
public record Run(boolean inlineIgnores, Set<String> baseline, LocalDate today) {
  public Run {
    baseline = Set.copyOf(baseline);
  }

  /** A run that suppresses what documents and configurations ask for, as of today. */
  public static Run ofToday() {
    return new Run(true, Set.of(), todayInUtc());
  }

  /** The day in UTC, so that a suppression ends for an editor and for CI at the same moment. */
  public static LocalDate todayInUtc() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** All suppressions that are asked for. */
  Suppressions suppressions(Facts facts, InForce inForce, Judge judge) {
    Settings settings = facts.settings();
    return new Suppressions(
            facts.document(),
            inForce.repositoryPath(),
            inlineIgnores ? InlineIgnore.in(facts.document()) : List.of(),
            settings.ignores(),
            settings.levels(),
            baseline,
            today)
        .named(judge::currentId);
  }
}
