package reprint.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.fetch.FetchOptions;
import reprint.fetch.Fetcher;
import reprint.originals.OriginalFinder;

/** The options that let a run read originals from the network; no configuration file can. */
final class OnlineOptions {
  private static final String ONLINE = "--online";
  private static final List<String> ONLY_ONLINE = List.of("--refresh", "--allow-host", "--contact");

  private OnlineOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.flag(ONLINE)
            .description(
                "Download missing originals from the source links in the documents, and save them in"
                    + " the first originals folder (default: .reprint/originals).")
            .build());
    spec.addOption(
        DocumentOptions.flag("--refresh")
            .description("With --online: download saved originals again; the old copies are kept.")
            .build());
    spec.addOption(
        DocumentOptions.list("NAME[:PORT]", "--allow-host")
            .description(
                "With --online: allow requests to this host although it is not public. Can be repeated.")
            .build());
    spec.addOption(
        DocumentOptions.value("URL", "--contact")
            .description(
                "With --online: an address where the operators of websites can contact you.")
            .build());
  }

  /** The finder of originals for the options. */
  static OriginalFinder finder(
      DocumentOptions options, Configuration configuration, Streams streams) {
    if (options.has(ONLINE)) {
      return online(options, configuration, streams);
    }
    for (String option : ONLY_ONLINE) {
      if (options.has(option)) {
        throw new UsageException(option + " needs " + ONLINE + ".");
      }
    }
    return OriginalFinder.forUser(streams.err());
  }

  private static OriginalFinder online(
      DocumentOptions options, Configuration configuration, Streams streams) {
    InForce inForce = configuration.forPath(streams.folder().resolve("document"));
    Set<String> hosts = new HashSet<>(options.texts("--allow-host"));
    hosts.addAll(inForce.items("allow-hosts"));
    String contact = options.text("--contact").orElse(String.join("", inForce.items("contact")));
    String software = "reprint/" + Version.number();
    Fetcher fetcher = Fetcher.forProgram(FetchOptions.of(software, contact, small(hosts)));
    return OriginalFinder.forUser(streams.err())
        .online(fetcher, software, options.has("--refresh"));
  }

  private static Set<String> small(Set<String> names) {
    Set<String> small = new HashSet<>();
    names.forEach(name -> small.add(name.toLowerCase(Locale.ROOT)));
    return small;
  }
}
