package reprint.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The keys of a configuration file (contract, "Configuration") and their allowed values. */
final class Keys {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?");
  private static final Pattern PLACE = Pattern.compile("[^\\s\\p{Cntrl}]+");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

  /** Keys that can be set for some documents as well as for all. */
  private static final Map<String, Shape> ANYWHERE =
      Map.ofEntries(
          Map.entry("rules", Shape.fields(Shape.one("error", "warning", "note", "off"))),
          Map.entry("fail-on", Shape.one("error", "warning", "note", "never")),
          Map.entry("strict", Shape.one("true", "false")),
          Map.entry("republished", Shape.one("true", "false", "auto")),
          Map.entry("use", Shape.one("commercial", "noncommercial")),
          Map.entry("adapted", Shape.one("true", "false")),
          Map.entry("publication", Shape.matching(ID, "a licence id, for example CC-BY-SA-4.0")),
          Map.entry("license", Shape.matching(ID, "a licence id, for example CC-BY-ND-4.0")),
          Map.entry("source", Shape.matching(ADDRESS, "an address (https://…)")),
          Map.entry(
              "supplied",
              Shape.fields(
                  List.of("title", "author", "source", "copyright", "disclaimer"), Shape.text())),
          Map.entry(
              "allow",
              Shape.list(Shape.one("time", "place", "style", "headline", "shorten", "translate"))),
          Map.entry("removed-credits", Shape.list(Shape.text())),
          Map.entry("own-sites", Shape.list(Shape.matching(PLACE, "a host or an account"))),
          Map.entry("original", Shape.text()),
          Map.entry("originals", Shape.list(Shape.text())));

  /** Keys that can only be set for a whole file. */
  private static final Map<String, Shape> TOP =
      Map.of(
          "packs",
          Shape.list(Shape.text()),
          "exclude",
          Shape.list(Shape.text()),
          "allow-hosts",
          Shape.list(
              Shape.matching(
                  HOST, "a host, with or without a port, for example tides.example:8080")),
          "contact",
          Shape.matching(ADDRESS, "an address (https://…)"),
          "limits",
          Shape.fields(
              List.of("bytes", "characters", "depth", "blocks", "seconds"),
              Shape.matching(COUNT, "a whole number from 1 to 999999999")));

  private Keys() {}

  /** The allowed value of {@code key}; null if the key is unknown. */
  static Shape shape(String key, boolean override) {
    Shape shape = ANYWHERE.get(key);
    return shape == null && !override ? TOP.get(key) : shape;
  }

  /** All keys, for suggestions. */
  static Set<String> known(boolean override) {
    Set<String> known = new TreeSet<>(ANYWHERE.keySet());
    known.add("ignore");
    if (override) {
      known.addAll(List.of("files", "sources"));
    } else {
      known.addAll(TOP.keySet());
      known.addAll(List.of("extends", "overrides"));
    }
    return known;
  }
}
