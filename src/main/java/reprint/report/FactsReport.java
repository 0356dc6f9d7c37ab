package reprint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reprint.credit.Credit;
import reprint.json.JsonWriter;
import reprint.judge.Fact;
import reprint.report.json.DocumentJson;
import reprint.report.text.Labels;
import reprint.report.text.Place;
import reprint.report.text.Printable;

/**
 * The facts that rules can test in one document.
 *
 * @param path as shown to the user
 * @param works in the order of the document
 * @param error why the file could not be read; "" if it was
 */
public record FactsReport(String path, List<Work> works, String error) {

  /** Its formats. */
  public static final List<Format> FORMATS = List.of(Format.HUMAN, Format.JSON, Format.JSONL);

  public FactsReport {
    works = List.copyOf(works);
  }

  /**
   * The facts about one work.
   *
   * @param facts by name; written in the order of the map
   */
  public record Work(Credit.Role role, Map<String, Fact> facts) {}

  /**
   * Writes it.
   *
   * @param format one of {@link #FORMATS}
   */
  public void write(Writer out, Format format) throws IOException {
    if (format == Format.HUMAN) {
      out.write(text());
      return;
    }
    try {
      JsonWriter json = new JsonWriter(out, format == Format.JSON);
      json.object(() -> fields(json)).line();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String text() {
    String shown = Printable.line(path);
    if (!error.isEmpty()) {
      return shown + ": error: " + Printable.line(error) + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < works.size(); i++) {
      String role = Labels.of(works.get(i).role());
      text.append("== " + shown + ", work " + i + " (" + role + ") ==\n");
      works.get(i).facts().forEach((name, fact) -> text.append(line(name, fact)));
    }
    return text.toString();
  }

  /** A single value follows the name, several are listed below it. */
  private static String line(String name, Fact fact) {
    List<Fact.Item> items = fact.items();
    if (items.isEmpty()) {
      return name + ": " + state(fact) + "\n";
    }
    StringBuilder line = new StringBuilder(name + ":");
    String gap = items.size() == 1 ? " " : "\n  ";
    items.forEach(i -> line.append(gap).append(shown(i)));
    return line.append('\n').toString();
  }

  private static String shown(Fact.Item item) {
    String place = Place.inFile(item.location());
    String text = item.isBlank() ? "(blank)" : Printable.line(item.text());
    return place.isEmpty() ? text : text + " (" + place + ")";
  }

  private static String state(Fact fact) {
    return !fact.known() ? "unknown" : fact.items().isEmpty() ? "absent" : "known";
  }

  private void fields(JsonWriter json) {
    json.field("path", path);
    if (!error.isEmpty()) {
      json.field("error", error);
      return;
    }
    json.objects("works", works, w -> work(json, w));
  }

  private static void work(JsonWriter json, Work work) {
    json.field("role", Labels.of(work.role()));
    json.object(
        "facts", () -> work.facts().forEach((name, f) -> json.object(name, () -> fact(json, f))));
  }

  private static void fact(JsonWriter json, Fact fact) {
    json.field("state", state(fact));
    json.objects("values", fact.items(), i -> item(json, i));
  }

  private static void item(JsonWriter json, Fact.Item item) {
    json.field("text", item.text());
    if (!item.fields().isEmpty()) {
      json.object("fields", () -> new TreeMap<>(item.fields()).forEach(json::field));
    }
    DocumentJson.place(json, item.location());
  }
}
