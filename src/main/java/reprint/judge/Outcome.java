package reprint.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The outcomes of a rule, the gravest last. */
public enum Outcome {
  NOT_APPLICABLE,
  PASS,
  /** It cannot be decided. */
  REVIEW,
  FAIL;

  /** As examples write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(Outcome::key).toList();
  }

  public static Outcome of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
