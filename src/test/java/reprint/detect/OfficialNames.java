package reprint.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reprint.catalog.License;
import reprint.json.JsonException;
import reprint.json.JsonValue;

/** The official names of elements, by language. */
public final class OfficialNames {
  public static final Language ENGLISH;

  /** {@code BY}, {@code NC}, {@code ND}, {@code SA}. */
  static final Language CODES = new Language("codes", null);

  private static final List<Language> ALL = new ArrayList<>();

  static {
    JsonValue languages = read().get("languages");
    languages.members().forEach((tag, names) -> ALL.add(new Language(tag, names.get("elements"))));
    ALL.removeIf(l -> l.elements == null || l.elements.members().size() < 4);
    ENGLISH = ALL.stream().filter(l -> l.tag.equals("en")).findFirst().orElseThrow();
  }

  private OfficialNames() {}

  /** Languages with a name for each of the four elements. */
  public static List<Language> all() {
    return ALL;
  }

  /** {@code text} with line ends instead of blanks, so that no line is wider than it must be. */
  public static String wrapped(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      boolean fits = column + word.length() <= width;
      if (column > 0) {
        lines.append(fits ? " " : "\n# ");
      }
      column = (column > 0 && fits ? column + 1 : 0) + word.length();
      lines.append(word);
    }
    return lines.toString();
  }

  /** Version and jurisdiction. */
  static String number(License license) {
    return (license.version() + " " + license.jurisdiction()).strip();
  }

  private static JsonValue read() {
    try {
      return JsonValue.read(Files.readString(Path.of("rules/catalog/license-names.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What one language calls the elements. */
  public record Language(String tag, JsonValue elements) {
    /** The name of a licence: its elements joined, its version, its jurisdiction as a code. */
    public String name(License license, String joiner) {
      return (elements(license, joiner) + " " + number(license)).strip();
    }

    String elements(License license, String joiner) {
      return license.elements().stream().map(this::element).collect(Collectors.joining(joiner));
    }

    private String element(String code) {
      return elements == null ? code : elements.get(code).items().get(0).text();
    }

    @Override
    public String toString() {
      return tag.toLowerCase(Locale.ROOT);
    }
  }
}
