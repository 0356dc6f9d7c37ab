package reprint.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.judge.Finding;
import reprint.read.Location;
import reprint.suppress.ReportedFinding;

/**
 * A finding as people are shown it: once for each cause. Formats for programs list all findings.
 *
 * @param shown the gravest
 * @param also others about the same statement of a licence
 * @param again places at which the very same is to be said
 */
public record Folded(ReportedFinding shown, List<ReportedFinding> also, List<Location> again) {
  /** Places of one cause in a document from which on only the first is shown in full. */
  private static final int MANY = 3;

  /** Rules about how a licence is stated: at one place their findings have one cause. */
  private static final String LICENSE = "license-";

  private static final List<String> ORDER = List.of("error", "warning", "review", "note");

  public Folded {
    also = List.copyOf(also);
    again = List.copyOf(again);
  }

  /** The findings of a document, the gravest first, each level in the order of the file. */
  public static List<Folded> of(List<ReportedFinding> findings) {
    Map<Object, List<ReportedFinding>> statements = new LinkedHashMap<>();
    findings.stream()
        .sorted(Comparator.comparing(Folded::rank))
        .forEach(f -> statements.computeIfAbsent(statement(f), k -> new ArrayList<>()).add(f));
    Map<Object, List<Folded>> causes = new LinkedHashMap<>();
    for (List<ReportedFinding> same : statements.values()) {
      Folded one = new Folded(same.get(0), same.subList(1, same.size()), List.of());
      causes.computeIfAbsent(one.cause(), k -> new ArrayList<>()).add(one);
    }
    return causes.values().stream().map(Folded::once).flatMap(Collection::stream).toList();
  }

  private static int rank(ReportedFinding finding) {
    int level = ORDER.indexOf(finding.label());
    return finding.isActive() ? level : ORDER.size() + level;
  }

  /** What two findings have in common that have one cause; else the finding itself. */
  private static Object statement(ReportedFinding reported) {
    Finding f = reported.finding();
    boolean joined =
        reported.isActive() && f.rule().startsWith(LICENSE) && !f.location().equals(Location.NONE);
    return joined ? List.of(f.work(), f.location()) : List.of(reported.fingerprint());
  }

  private List<String> cause() {
    List<String> cause = new ArrayList<>();
    said(cause, shown);
    also.forEach(other -> said(cause, other));
    return cause;
  }

  private static void said(List<String> cause, ReportedFinding said) {
    Finding f = said.finding();
    cause.addAll(List.of(f.rule(), said.label(), f.message(), f.fix(), "" + said.suppression()));
  }

  private static List<Folded> once(List<Folded> same) {
    if (same.size() < MANY) {
      return same;
    }
    Folded first = same.get(0);
    List<Location> places =
        same.stream().skip(1).map(each -> each.shown().finding().location()).toList();
    return List.of(new Folded(first.shown(), first.also(), places));
  }

  /** Its rule and those of the others. */
  public String rules() {
    return Stream.concat(Stream.of(shown), also.stream())
        .map(each -> each.finding().rule())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@code 76 more: 12:3, 14:3, 15:1 …}; "": it is said of one place only. */
  public String more() {
    if (again.isEmpty()) {
      return "";
    }
    List<String> places =
        again.stream().map(Place::inFile).filter(place -> !place.isEmpty()).limit(5).toList();
    String rest = again.size() > places.size() ? " …" : "";
    return again.size() + " more: " + String.join(", ", places) + rest;
  }
}
