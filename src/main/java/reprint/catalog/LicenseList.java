package reprint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reprint.json.JsonValue;

/** Licences from {@code licenses.json}. */
final class LicenseList {
  private LicenseList() {}

  static List<License> read(JsonValue file) {
    List<License> all = new ArrayList<>();
    for (JsonValue row : file.get("licenses").items()) {
      all.add(license(row));
    }
    return all;
  }

  private static License license(JsonValue row) {
    return new License(
        text(row, "id"),
        text(row, "uri"),
        text(row, "spdx"),
        text(row, "unit"),
        Elements.inOrder(set(row, "elements")),
        text(row, "version"),
        jurisdiction(row),
        text(row, "status"),
        set(row, "permits"),
        set(row, "requires"),
        set(row, "prohibits"));
  }

  /**
   * The port's code; the licences for intergovernmental organisations have their own in the
   * address.
   */
  private static String jurisdiction(JsonValue row) {
    String code = text(row, "scope").equals("igo") ? "igo" : text(row, "jurisdiction");
    return code.toUpperCase(Locale.ROOT);
  }

  private static String text(JsonValue row, String field) {
    JsonValue value = row.get(field);
    return value == null ? "" : value.text();
  }

  private static Set<String> set(JsonValue row, String field) {
    Set<String> items = new LinkedHashSet<>();
    row.get(field).items().forEach(i -> items.add(i.text()));
    return items;
  }
}
