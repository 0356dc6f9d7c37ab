package reprint.report.text;

import java.util.Locale;

/** How the contract spells what the program holds as a constant. */
public final class Spelling {
  private Spelling() {}

  /** {@code LOOK_ALIKE} is {@code look-alike}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code 1 error}, {@code 2 errors}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
