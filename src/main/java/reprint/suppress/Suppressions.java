package reprint.suppress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import reprint.config.Settings;
import reprint.judge.Finding;
import reprint.judge.Finding.Level;
import reprint.read.Document;
import reprint.read.Location;
import reprint.suppress.ReportedFinding.Suppression;

/**
 * Suppresses findings by comments, the configuration and a baseline, and reports comments without
 * effect. Suppressed findings stay listed.
 *
 * @param document that was judged
 * @param repositoryPath of it
 * @param comments suppressions in it; empty if they are not trusted
 * @param ignores suppressions of the configuration
 * @param levels set in the configuration, by rule
 * @param baseline fingerprints of known findings
 * @param today the day on which suppressions must still apply
 */
public record Suppressions(
    Document document,
    String repositoryPath,
    List<InlineIgnore> comments,
    List<Settings.Ignore> ignores,
    Map<String, String> levels,
    Set<String> baseline,
    LocalDate today) {

  /** Rules about suppressions; their levels can be set like those of other rules. */
  private static final Map<String, Level> FAULTS =
      Map.of(
          "ignore-well-formed", Level.ERROR,
          "ignore-used", Level.WARNING,
          "ignore-not-expired", Level.WARNING);

  /** The ids of those rules. */
  public static final Set<String> RULES = FAULTS.keySet();

  /** The same, but suppressions by a former rule id apply to the current rule. */
  public Suppressions named(UnaryOperator<String> current) {
    return new Suppressions(
        document,
        repositoryPath,
        comments.stream().map(c -> c.named(current)).toList(),
        ignores.stream().map(i -> i.named(current)).toList(),
        levels,
        baseline,
        today);
  }

  /** All findings, including those about comments, sorted by place. */
  public List<ReportedFinding> apply(List<Finding> findings) {
    CoveredFindings covered = new CoveredFindings(findings);
    List<Finding> all = new ArrayList<>(findings);
    comments.forEach(c -> all.addAll(faults(c, covered)));
    ignores.forEach(i -> all.addAll(expired(i, covered)));
    Map<Finding, InlineIgnore> byComment = new CoveredFindings(all).firstComments(inForce());
    Map<String, Settings.Ignore> bySettings = ignoresInForce();
    return ReportedFinding.of(document, repositoryPath, all).stream()
        .map(reported -> apply(reported, byComment, bySettings))
        .toList();
  }

  private ReportedFinding apply(
      ReportedFinding reported,
      Map<Finding, InlineIgnore> byComment,
      Map<String, Settings.Ignore> bySettings) {
    return Optional.ofNullable(byComment.get(reported.finding()))
        .map(this::byComment)
        .or(
            () ->
                Optional.ofNullable(bySettings.get(reported.finding().rule()))
                    .map(Suppressions::bySettings))
        .or(() -> byBaseline(reported.fingerprint()))
        .map(reported::suppressed)
        .orElse(reported);
  }

  /** The comments that have an effect. */
  private List<InlineIgnore> inForce() {
    return comments.stream().filter(c -> c.mistake().isEmpty() && holds(c.until())).toList();
  }

  /** The first entry for each rule that has an effect. */
  private Map<String, Settings.Ignore> ignoresInForce() {
    Map<String, Settings.Ignore> first = new HashMap<>();
    ignores.stream().filter(i -> holds(i.until())).forEach(i -> first.putIfAbsent(i.rule(), i));
    return first;
  }

  private Suppression byComment(InlineIgnore comment) {
    Location place = comment.comment();
    String origin = document.path() + ":" + place.line() + ":" + place.column();
    return new Suppression(Suppression.By.COMMENT, comment.reason(), comment.until(), origin);
  }

  private static Suppression bySettings(Settings.Ignore entry) {
    return new Suppression(Suppression.By.CONFIG, entry.reason(), entry.until(), entry.origin());
  }

  private Optional<Suppression> byBaseline(String fingerprint) {
    return baseline.contains(fingerprint)
        ? Optional.of(new Suppression(Suppression.By.BASELINE, "", Optional.empty(), ""))
        : Optional.empty();
  }

  private boolean holds(Optional<LocalDate> until) {
    return until.filter(today::isAfter).isEmpty();
  }

  private List<Finding> faults(InlineIgnore comment, CoveredFindings covered) {
    if (!comment.mistake().isEmpty()) {
      String message = "This suppression has no effect: " + comment.mistake() + ".";
      String fix = "Write: reprint-ignore RULE until YYYY-MM-DD: REASON (“until …” is optional).";
      return fault("ignore-well-formed", comment.comment(), message, fix).toList();
    }
    if (!holds(comment.until())) {
      String message = "This suppression expired on " + comment.until().orElseThrow() + ".";
      return fault("ignore-not-expired", comment.comment(), message, "Remove or renew it.")
          .toList();
    }
    return comment.rules().stream()
        .distinct()
        .filter(rule -> !covered.has(comment, rule))
        .map(rule -> "This suppression is not used: there is no finding of " + rule + " here.")
        .flatMap(message -> fault("ignore-used", comment.comment(), message, "Remove it."))
        .toList();
  }

  /** Reported only if it would have had an effect: an entry may apply to many documents. */
  private List<Finding> expired(Settings.Ignore ignore, CoveredFindings covered) {
    if (holds(ignore.until()) || !covered.hasRule(ignore.rule())) {
      return List.of();
    }
    String message =
        "The suppression of %s in %s expired on %s."
            .formatted(ignore.rule(), ignore.origin(), ignore.until().orElseThrow());
    return fault("ignore-not-expired", Location.NONE, message, "Remove or renew it.").toList();
  }

  private Stream<Finding> fault(String rule, Location place, String message, String fix) {
    String level = levels.getOrDefault(rule, FAULTS.get(rule).name());
    if (level.equals("off")) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            rule,
            Finding.Kind.FAIL,
            Level.valueOf(level.toUpperCase(Locale.ROOT)),
            -1,
            place,
            message,
            "",
            "",
            fix,
            "",
            "",
            List.of(),
            "document"));
  }
}
