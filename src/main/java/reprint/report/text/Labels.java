package reprint.report.text;

import java.util.Locale;
import java.util.regex.Pattern;
import reprint.judge.Finding;

/** How reports write constants, ids and numbers. */
public final class Labels {
  private static final Pattern AROUND_VERSION =
      Pattern.compile("^CC-|-(?=[0-9])|(?<=[0-9])-(?=[A-Z])");

  private Labels() {}

  /** {@code LOOK_ALIKE} is {@code look-alike}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code 1 error}, {@code 2 errors}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** A licence id for people: {@code CC-BY-ND-3.0-EE} is {@code CC BY-ND 3.0 EE}. */
  public static String license(String id) {
    return AROUND_VERSION.matcher(id).replaceAll(m -> m.group().startsWith("CC") ? "CC " : " ");
  }

  /**
   * The clause behind a finding: {@code CC BY-ND 4.0, 3(a)(1)(A)(i)}; "" if no licence requires it.
   */
  public static String clause(Finding finding) {
    return finding.clause().isEmpty() || finding.license().isEmpty()
        ? finding.clause()
        : license(finding.license()) + ", " + finding.clause();
  }
}
