package reprint.suppress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import reprint.judge.Finding;
import reprint.read.Location;

/**
 * Which findings a comment covers. Findings are indexed by rule and place, so ten thousand comments
 * are not compared with as many findings one by one.
 */
final class CoveredFindings {
  private final Map<String, NavigableMap<Long, List<Finding>>> byRule = new HashMap<>();

  CoveredFindings(Collection<Finding> findings) {
    for (Finding finding : findings) {
      Location at = finding.location();
      byRule
          .computeIfAbsent(finding.rule(), rule -> new TreeMap<>())
          .computeIfAbsent(key(at.line(), at.column()), place -> new ArrayList<>())
          .add(finding);
    }
  }

  boolean hasRule(String rule) {
    return byRule.containsKey(rule);
  }

  /** Whether a comment covers a finding of one of the rules that it names. */
  boolean has(InlineIgnore comment, String rule) {
    return !covered(comment, rule).isEmpty();
  }

  /** For each covered finding the first comment that covers it; keys are compared by identity. */
  Map<Finding, InlineIgnore> firstComments(List<InlineIgnore> comments) {
    Map<Finding, InlineIgnore> first = new IdentityHashMap<>();
    for (InlineIgnore comment : comments) {
      for (String rule : comment.rules()) {
        NavigableMap<Long, List<Finding>> covered = covered(comment, rule);
        covered.values().forEach(findings -> findings.forEach(f -> first.put(f, comment)));
        covered.clear(); // removed, so none is looked at twice
      }
    }
    return first;
  }

  /** A view: removing from it removes the rule's findings. */
  private NavigableMap<Long, List<Finding>> covered(InlineIgnore comment, String rule) {
    NavigableMap<Long, List<Finding>> all = byRule.getOrDefault(rule, new TreeMap<>());
    Location scope = comment.scope();
    if (scope.equals(Location.NONE)) {
      return all;
    }
    long start = key(scope.line(), scope.column());
    return all.subMap(start, true, Math.max(start, key(scope.endLine(), scope.endColumn())), false);
  }

  private static long key(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }
}
