package reprint.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that licences require from anyone who shares another person's work.
 *
 * @param id as rules name it
 * @param about one sentence
 * @param clauses by version, and in it by unit ({@code by-nc-nd}); the unit {@code any} stands for
 *     all made of by, nc, nd and sa. "": this version has no such duty
 */
public record Duty(String id, String about, ByVersion<Map<String, String>> clauses) {
  private static final Pattern COMMON = Pattern.compile("(by|nc|nd|sa)(-(by|nc|nd|sa))*");

  /** The clause in {@code license}, such as {@code 3(a)(1)(A)(i)}; "": it has no such duty. */
  String clause(License license) {
    Optional<Map<String, String>> units = clauses.at(license.version(), license.jurisdiction());
    if (units.isEmpty()) {
      return "";
    }
    String common = isCommon(license.unit()) ? units.get().getOrDefault("any", "") : "";
    return units.get().getOrDefault(license.unit(), common);
  }

  /** Whether a unit is made of by, nc, nd and sa: neither CC0 nor one of the retired tools. */
  static boolean isCommon(String unit) {
    return COMMON.matcher(unit).matches();
  }

  /** Whether the clause of a port is recorded for exactly this port. */
  boolean knows(License port) {
    return clauses.values().containsKey(port.version() + "-" + port.jurisdiction());
  }
}
