package reprint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import reprint.config.Configuration;

/** The options for checking documents, and the resulting configuration. */
final class CheckOptions {
  static final List<String> LEVELS = List.of("error", "warning", "note", "never");

  private CheckOptions() {}

  static void addOriginalTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.value("FILE", "--original")
            .description("The original, if only one document is checked.")
            .build());
    spec.addOption(
        DocumentOptions.list("DIR", "--originals")
            .description(
                "Look for originals in a folder of saved files (also WARC), first by address, then by"
                    + " text. Can be repeated.")
            .build());
    OnlineOptions.addTo(spec);
    spec.addOption(
        DocumentOptions.flag("--republished")
            .description("Treat all documents as other people's works, whatever they say.")
            .build());
  }

  static void addJudgementTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.value("LEVEL", "--fail-on")
            .description(
                "Fail at this level or above: " + String.join(", ", LEVELS) + ". Default: error.")
            .completionCandidates(LEVELS)
            .build());
    spec.addOption(
        DocumentOptions.flag("--strict")
            .description("Report everything that cannot be verified as an error.")
            .build());
    spec.addOption(
        DocumentOptions.list("DIR", "--rules")
            .description("Also use the rule pack in this folder. Can be repeated.")
            .build());
    DocumentOptions.addConfigTo(spec);
    spec.addOption(
        DocumentOptions.flag("--no-inline-ignore")
            .description("Ignore suppression comments in the documents.")
            .build());
  }

  static void addSuppressionTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.value("FILE", "--baseline")
            .description("Suppress the findings listed in this file; see reprint baseline.")
            .build());
    spec.addOption(
        DocumentOptions.flag("--show-suppressed")
            .description("Show suppressed findings in formats that leave them out.")
            .build());
  }

  /** The configuration, overridden by the options. */
  static Configuration configuration(DocumentOptions options, Streams streams) {
    Map<String, List<String>> said = new TreeMap<>();
    options.text("--fail-on").ifPresent(level -> said.put("fail-on", List.of(level(level))));
    options.text("--original").ifPresent(file -> said.put("original", List.of(file)));
    List<String> originals = options.texts("--originals");
    if (!originals.isEmpty()) {
      said.put("originals", originals);
    }
    for (String flag : List.of("strict", "republished")) {
      if (options.has("--" + flag)) {
        said.put(flag, List.of("true"));
      }
    }
    Optional<Path> chosen = options.text("--config").map(streams.folder()::resolve);
    List<String> packs =
        options.texts("--rules").stream()
            .map(dir -> streams.folder().resolve(dir).toString())
            .toList();
    return new Configuration(streams.folder(), chosen, said, packs, options.paths());
  }

  private static String level(String level) {
    if (!LEVELS.contains(level)) {
      throw new UsageException(
          "--fail-on " + level + ": must be one of " + String.join(", ", LEVELS) + ".");
    }
    return level;
  }
}
