package reprint.catalog;

import java.util.List;

/**
 * Names of metadata fields, or of types, that mean the same.
 *
 * @param all in the order of {@code rules/catalog/fields.yaml}, the most trusted first
 */
public record FieldNames(List<String> all) {
  private static final String ANY_ORIGIN = "*:";

  public FieldNames {
    all = List.copyOf(all);
  }

  /** Whether {@code name} is one of them, in any case of letters. */
  public boolean have(String name) {
    for (String each : all) {
      if (is(each, name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rest of {@code name} after the field name that it begins with; "" if it begins with none.
   */
  public String rest(String name) {
    for (String each : all) {
      if (name.regionMatches(true, 0, each, 0, each.length())) {
        return name.substring(each.length());
      }
    }
    return "";
  }

  private static boolean is(String pattern, String name) {
    if (pattern.startsWith(ANY_ORIGIN)) {
      String field = name.substring(name.indexOf(':') + 1);
      return field.equalsIgnoreCase(pattern.substring(ANY_ORIGIN.length()));
    }
    if (!pattern.startsWith("*")) {
      return name.equalsIgnoreCase(pattern);
    }
    int ending = pattern.length() - 1;
    return name.regionMatches(true, name.length() - ending, pattern, 1, ending);
  }
}
