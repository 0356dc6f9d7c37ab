package reprint.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reprint.Checker;
import reprint.Input;
import reprint.Run;
import reprint.config.Configuration;
import reprint.credit.Credit.Reused;
import reprint.report.DocumentReport;
import reprint.report.DocumentReport.Verdict;
import reprint.site.Site;

/**
 * What a repository shows before it has a configuration: the first run's numbers, where others'
 * texts lie, where they come from.
 *
 * @param site as the files around the documents say
 * @param reports of the documents
 * @param leftOut further documents that were not looked at
 */
record FirstLook(Site site, List<DocumentReport> reports, int leftOut) {
  /** Documents that are looked at, at most. */
  private static final int MOST = 3000;

  /** Documents from which on a folder is worth a line. */
  private static final int MANY = 3;

  private static final int MOST_LINES = 10;

  /** A path in a folder whose name is no pattern. */
  private static final Pattern PLAIN =
      Pattern.compile("[^*?\\[\\]{}!\\\\\\p{C}\\p{Zl}\\p{Zp}]+/[^/]+");

  /** Looks at the documents of a folder. */
  static FirstLook at(Path folder) throws IOException {
    Configuration configuration = Configuration.of(folder);
    Inputs inputs = new Inputs(folder, false, path -> configuration.forPath(path).excluded());
    inputs.add(".");
    List<Input> found = inputs.found();
    if (found.isEmpty()) {
      return new FirstLook(Site.NONE, List.of(), 0);
    }
    Checker checker = Program.checker();
    Run run = Run.ofToday();
    List<DocumentReport> reports =
        found.stream()
            .limit(MOST)
            .parallel()
            .map(i -> checker.check(i, Optional.empty(), configuration.forPath(i.file()), run))
            .filter(report -> !report.isBlank())
            .toList();
    Input first = new Input(folder.resolve("document"), "document", Optional.empty());
    Site site = checker.site(first, configuration.forPath(first.file()));
    return new FirstLook(site, reports, Math.max(0, found.size() - MOST));
  }

  /** {@code 312 documents: 1 fail, 4 review, 307 pass}; "": there are none. */
  String numbers() {
    if (reports.isEmpty()) {
      return "";
    }
    String rest = leftOut == 0 ? "" : ", " + leftOut + " more not looked at";
    return "%d documents: %d fail, %d review, %d pass; %d are someone else's work%s"
        .formatted(
            reports.size(),
            count(Verdict.FAIL),
            count(Verdict.REVIEW),
            count(Verdict.PASS),
            reports.stream().filter(FirstLook::isOthers).count(),
            rest);
  }

  private long count(Verdict verdict) {
    return reports.stream().filter(r -> r.verdict().equals(Optional.of(verdict))).count();
  }

  private static boolean isOthers(DocumentReport report) {
    return report.isRead() && report.isReused(Reused.YES);
  }

  /** Folders in which most texts are others', with how many there are of how many. */
  List<Map.Entry<String, String>> othersFolders() {
    return folders().entrySet().stream()
        .filter(
            e -> others(e.getValue()) >= MANY && 4 * others(e.getValue()) > 3 * e.getValue().size())
        .map(e -> Map.entry(e.getKey(), others(e.getValue()) + " of " + e.getValue().size()))
        .limit(MOST_LINES)
        .toList();
  }

  /** Folders in which no text is anyone else's, with how many there are. */
  List<Map.Entry<String, String>> ownFolders() {
    return folders().entrySet().stream()
        .filter(e -> e.getValue().size() >= MANY && others(e.getValue()) == 0)
        .map(e -> Map.entry(e.getKey(), Integer.toString(e.getValue().size())))
        .limit(MOST_LINES)
        .toList();
  }

  private static long others(List<DocumentReport> reports) {
    return reports.stream().filter(FirstLook::isOthers).count();
  }

  private Map<String, List<DocumentReport>> folders() {
    return reports.stream()
        .filter(report -> PLAIN.matcher(report.path()).matches())
        .collect(
            Collectors.groupingBy(
                report -> report.path().substring(0, report.path().lastIndexOf('/') + 1),
                TreeMap::new,
                Collectors.toList()));
  }

  /** Hosts that credits name as sources, the most frequent first, each with its documents. */
  List<Map.Entry<String, Long>> partners() {
    return reports.stream()
        .filter(FirstLook::isOthers)
        .flatMap(report -> report.credits().works().get(0).source().stream())
        .map(source -> host(source.url()))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_LINES)
        .toList();
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** How many show NonCommercial works of others. */
  int nonCommercial() {
    return (int) reports.stream().filter(UnsaidUse::isShownIn).count();
  }
}
