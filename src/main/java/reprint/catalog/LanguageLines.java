package reprint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Languages as lines of the compact form: tag, key and phrases, parted by tabs. */
final class LanguageLines {
  private LanguageLines() {}

  static List<String> of(Language language) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(language.phrases())
        .forEach(
            (key, phrases) ->
                lines.add(language.tag() + "\t" + key + "\t" + String.join("\t", phrases)));
    return lines;
  }

  /** The languages of all {@code lines}, in their order. */
  static List<Language> languages(String[] lines) {
    Map<String, Map<String, List<String>>> byTag = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split("\t"));
      byTag
          .computeIfAbsent(fields.get(0), tag -> new TreeMap<>())
          .put(fields.get(1), fields.subList(2, fields.size()));
    }
    List<Language> languages = new ArrayList<>();
    byTag.forEach((tag, phrases) -> languages.add(new Language(tag, phrases)));
    return List.copyOf(languages);
  }
}
