package reprint.judge;

import java.util.List;
import reprint.read.Location;

/**
 * The result of a rule for a work, in the sense of SARIF.
 *
 * @param rule the rule's id
 * @param kind {@code FAIL}, or {@code REVIEW} where something could not be verified
 * @param level of {@code REVIEW} always {@code NOTE}, unless strict
 * @param work index of the work in the document; -1: the document as a whole
 * @param location where; {@link Location#NONE}: the document as a whole
 * @param message one sentence for an editor
 * @param clause of the licence found, such as {@code 3(a)(1)(A)(i)}; "": no licence asks for it
 * @param license id of the licence whose clause that is; "": none
 * @param fix what to do
 * @param paste text to insert; "": none
 * @param policy address and date of a publisher's terms; "": none
 * @param related other places that belong to it
 * @param fact what it is about, so that two findings of a rule can be distinguished without line
 *     numbers
 */
public record Finding(
    String rule,
    Kind kind,
    Level level,
    int work,
    Location location,
    String message,
    String clause,
    String license,
    String fix,
    String paste,
    String policy,
    List<Related> related,
    String fact) {

  public Finding {
    related = List.copyOf(related);
  }

  /** The same at another level. */
  public Finding at(Level other) {
    return new Finding(
        rule, kind, other, work, location, message, clause, license, fix, paste, policy, related,
        fact);
  }

  /** The same with words before the fix. */
  public Finding fix(String before) {
    return new Finding(
        rule,
        kind,
        level,
        work,
        location,
        message,
        clause,
        license,
        before + fix,
        paste,
        policy,
        related,
        fact);
  }

  /** SARIF 2.1.0 §3.27.9. */
  public enum Kind {
    FAIL,
    REVIEW
  }

  /** SARIF 2.1.0 §3.27.10, the gravest first. */
  public enum Level {
    ERROR,
    WARNING,
    NOTE
  }

  /** Another place of the same finding, in the file {@code path}. */
  public record Related(String path, Location location, String message) {}
}
