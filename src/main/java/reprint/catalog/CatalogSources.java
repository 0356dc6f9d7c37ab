package reprint.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import reprint.json.JsonException;
import reprint.json.JsonValue;
import reprint.text.Letters;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * Reads the catalogue's files: the generated JSON first, then the languages, which are edited by
 * hand.
 */
final class CatalogSources {
  private final Path rules;
  private final NameTable names = new NameTable();
  private final SortedMap<String, String> places = new TreeMap<>();
  private final SortedMap<String, List<String>> phrases = new TreeMap<>();
  private final List<PackedLanguage> languages = new ArrayList<>();
  private final Problems problems = Problems.gather();

  private CatalogSources(Path rules) {
    this.rules = rules;
  }

  /** The files that the catalogue is made of, in their order. */
  static List<Path> files(Path rules) {
    List<Path> files = new ArrayList<>();
    files.add(rules.resolve("catalog/licenses.json"));
    files.add(rules.resolve("catalog/license-names.json"));
    files.add(rules.resolve("catalog/addresses.yaml"));
    files.add(rules.resolve("catalog/confidence.yaml"));
    files.add(rules.resolve("catalog/fields.yaml"));
    files.add(rules.resolve("catalog/picture-hosts.yaml"));
    files.add(rules.resolve("catalog/more-names.yaml"));
    String[] languages = rules.resolve("languages").toFile().list();
    if (languages != null) {
      Arrays.sort(languages);
      for (String name : languages) {
        if (name.endsWith(".yaml")) {
          files.add(rules.resolve("languages").resolve(name));
        }
      }
    }
    return files;
  }

  /**
   * All of {@code rules}.
   *
   * @throws reprint.yaml.YamlException for mistakes in the files edited by hand
   */
  static CatalogData read(Path rules) throws IOException {
    return new CatalogSources(rules).read();
  }

  private CatalogData read() throws IOException {
    List<Path> files = files(rules);
    List<License> licenses = LicenseList.read(json(files.get(0)));
    JsonValue table = json(files.get(1));
    table.get("languages").members().values().forEach(this::language);
    table.get("jurisdictions").members().forEach(this::jurisdiction);
    each(hand(files.get(2)), this::phrase);
    each(hand(files.get(3)), this::phrase);
    fields(hand(files.get(4)));
    each(hand(files.get(5)), this::phrase);
    for (Path file : files.subList(6, files.size())) {
      byHand(file);
    }
    problems.throwIfAny();
    return new CatalogData(licenses, names.names(), places, phrases, languages);
  }

  private static JsonValue json(Path file) throws IOException {
    try {
      return JsonValue.read(Files.readString(file));
    } catch (JsonException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private Node hand(Path file) throws IOException {
    return Yaml.read(file.toString(), Files.readString(file), problems);
  }

  private void fields(Node file) {
    problems.unknownKeys(file, Field.keys());
    each(file, this::phrase);
  }

  private void phrase(String purpose, String phrase) {
    phrases.computeIfAbsent(purpose, k -> new ArrayList<>()).add(phrase);
  }

  private void language(JsonValue language) {
    each(language.get("elements"), (meaning, name) -> names.put(name, meaning));
    each(language.get("combinations"), (unit, name) -> names.put(name, unit));
    each(language.get("scopes"), (scope, name) -> names.put(name, NameTable.SCOPE));
  }

  /** The source has "Generic" among the names of Japan; if two claim a name, the first keeps it. */
  private void jurisdiction(String code, JsonValue translations) {
    each(
        translations,
        (language, name) -> {
          String letters = Letters.of(name);
          if (!names.names().containsKey(letters)) {
            places.putIfAbsent(letters, code);
          }
        });
  }

  private static void each(JsonValue lists, java.util.function.BiConsumer<String, String> taker) {
    if (lists != null) {
      lists.members().forEach((key, l) -> l.items().forEach(i -> taker.accept(key, i.text())));
    }
  }

  private void byHand(Path path) throws IOException {
    Node file = hand(path);
    if (path.startsWith(rules.resolve("languages"))) {
      String tag = path.getFileName().toString().replaceFirst("[.]yaml$", "");
      languages.add(LanguageReader.read(tag, file, problems));
    }
    each(file.field("names"), (meaning, name) -> names.put(name, meaning));
    each(file.field("wordings"), (meaning, text) -> names.put(text, "text " + meaning));
    each(file.field("places"), (code, name) -> places.put(Letters.of(name), code));
    Node intro = file.field("intro");
    if (intro != null) {
      intro.items().forEach(i -> phrase("intro", i.text()));
    }
    each(file.field("context"), this::phrase);
  }

  private static void each(Node lists, java.util.function.BiConsumer<String, String> taker) {
    if (lists != null) {
      lists.fields().forEach((key, l) -> l.items().forEach(i -> taker.accept(key, i.text())));
    }
  }
}
