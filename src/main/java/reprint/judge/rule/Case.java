package reprint.judge.rule;

import reprint.catalog.ByVersion;
import reprint.judge.Finding.Level;

/**
 * The words of a rule that fails.
 *
 * @param when under which circumstances
 * @param level by version of the licence; none: the rule has nothing to say of this version
 * @param message one sentence for an editor
 * @param fix what to do
 * @param paste text to insert; empty: none
 * @param review what to say if it cannot be decided
 */
public record Case(
    Condition when,
    ByVersion<Level> level,
    Template message,
    Template fix,
    Template paste,
    Template review) {}
