package reprint.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reprint.read.Limits;
import reprint.yaml.Mark;

/**
 * The settings for one document: defaults, configuration file and command line, already merged. The
 * keys are those of the contract's "Configuration".
 *
 * @param packs names of packs, or paths of the user's own
 * @param levels by rule id: {@code error}, {@code warning}, {@code note} or {@code off}; only those
 *     that were set
 * @param failOn {@code error}, {@code warning}, {@code note} or {@code never}
 * @param strict whether findings that could not be verified count as errors
 * @param republished whether the document is another's work, if the user says so
 * @param use {@code commercial}, {@code noncommercial} or "": not stated
 * @param adapted whether the user says that the work was changed on purpose
 * @param publication licence id under which an adaptation is published; "": not stated
 * @param license licence id known from elsewhere; "": none
 * @param source address known from elsewhere; "": none
 * @param supplied what the licensor supplied: keys {@code title author source copyright
 *     disclaimer}; the value {@code none} says that there is none
 * @param allow edits that the licensor permits, {@code time place style headline shorten
 *     translate}, each with the words of the permission
 * @param removedCredits names that may no longer be credited
 * @param ownSites hosts and accounts that are the house's own
 * @param ignores suppressions from the configuration
 * @param original the original of this document; null: not stated
 * @param originals folders of saved originals
 * @param limits how much of a file is read
 */
public record Settings(
    List<String> packs,
    Map<String, String> levels,
    String failOn,
    boolean strict,
    Republished republished,
    String use,
    boolean adapted,
    String publication,
    String license,
    String source,
    Map<String, String> supplied,
    Map<String, String> allow,
    List<String> removedCredits,
    List<String> ownSites,
    List<Ignore> ignores,
    Path original,
    List<Path> originals,
    Limits limits) {

  /** The defaults. */
  public static final Settings DEFAULT =
      new Settings(
          List.of("cc", "practice", "publishers"),
          Map.of(),
          "error",
          false,
          Republished.AUTO,
          "",
          false,
          "",
          "",
          "",
          Map.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(),
          Limits.DEFAULT);

  public Settings {
    packs = List.copyOf(packs);
    levels = Map.copyOf(levels);
    supplied = Map.copyOf(supplied);
    allow = Map.copyOf(allow);
    removedCredits = List.copyOf(removedCredits);
    ownSites = List.copyOf(ownSites);
    ignores = List.copyOf(ignores);
    originals = List.copyOf(originals);
  }

  /** The same with more edits that the licensor permits; earlier permissions stay. */
  public Settings permitting(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(allow);
    return new Settings(
        packs,
        levels,
        failOn,
        strict,
        republished,
        use,
        adapted,
        publication,
        license,
        source,
        supplied,
        all,
        removedCredits,
        ownSites,
        ignores,
        original,
        originals,
        limits);
  }

  /** Whether a document is another's work. */
  public enum Republished {
    TRUE,
    FALSE,
    /** Decided for each document. */
    AUTO
  }

  /**
   * A suppression.
   *
   * @param rule id of the rule
   * @param reason never blank
   * @param until last day on which it applies; absent: no end
   * @param mark its place in the configuration
   */
  public record Ignore(String rule, String reason, Optional<LocalDate> until, Mark mark) {
    /** The same with the current id of its rule. */
    public Ignore named(UnaryOperator<String> current) {
      return new Ignore(current.apply(rule), reason, until, mark);
    }

    /** {@code path:line:column}. */
    public String origin() {
      return mark.path() + ":" + mark.line() + ":" + mark.column();
    }
  }
}
