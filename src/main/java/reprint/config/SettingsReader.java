package reprint.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import reprint.read.Limits;

/** Turns merged values into settings. */
final class SettingsReader {
  private static final Value NONE = new Value(List.of(), "");

  private final SortedMap<String, Value> values;

  private SettingsReader(SortedMap<String, Value> values) {
    this.values = values;
  }

  /** The settings; a missing key has its value in {@link Settings#DEFAULT}. */
  static Settings read(SortedMap<String, Value> values, List<Settings.Ignore> ignores) {
    SettingsReader reader = new SettingsReader(values);
    List<Path> original = reader.paths("original");
    return new Settings(
        reader.list("packs"),
        reader.map("rules."),
        reader.text("fail-on"),
        reader.isTrue("strict"),
        Settings.Republished.valueOf(reader.text("republished").toUpperCase(Locale.ROOT)),
        reader.text("use"),
        reader.isTrue("adapted"),
        reader.text("publication"),
        reader.text("license"),
        reader.text("source"),
        reader.map("supplied."),
        reader.allow(),
        reader.list("removed-credits"),
        reader.list("own-sites"),
        ignores,
        original.isEmpty() ? null : original.get(0),
        reader.paths("originals"),
        reader.limits());
  }

  private Map<String, String> allow() {
    Map<String, String> allow = new HashMap<>();
    list("allow").forEach(edit -> allow.put(edit, "the settings"));
    return allow;
  }

  private Limits limits() {
    Limits d = Limits.DEFAULT;
    return new Limits(
        number("limits.bytes", d.bytes()),
        (int) number("limits.characters", d.characters()),
        (int) number("limits.depth", d.depth()),
        (int) number("limits.blocks", d.blocks()),
        (int) number("limits.seconds", d.seconds()));
  }

  private long number(String key, long otherwise) {
    return values.containsKey(key) ? Long.parseLong(text(key)) : otherwise;
  }

  private List<String> list(String key) {
    return values.getOrDefault(key, NONE).items();
  }

  private String text(String key) {
    return values.getOrDefault(key, NONE).text();
  }

  private boolean isTrue(String key) {
    return text(key).equals("true");
  }

  private List<Path> paths(String key) {
    return list(key).stream().map(Path::of).toList();
  }

  private Map<String, String> map(String prefix) {
    Map<String, String> map = new HashMap<>();
    values
        .tailMap(prefix)
        .forEach(
            (key, value) -> {
              if (key.startsWith(prefix)) {
                map.put(key.substring(prefix.length()), value.text());
              }
            });
    return map;
  }
}
