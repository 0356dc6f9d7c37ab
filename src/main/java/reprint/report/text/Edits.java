package reprint.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import reprint.compare.Comparison;
import reprint.compare.Edit;

/** Which edits a report lists, and how many there are. */
public final class Edits {
  private Edits() {}

  /** Technical edits other than damage are only counted, unless all are requested. */
  public static List<Edit> listed(Comparison comparison, boolean all) {
    return comparison.edits().stream().filter(e -> all || !isCounted(e)).toList();
  }

  public static int technical(Comparison comparison) {
    return (int) comparison.edits().stream().filter(Edits::isCounted).count();
  }

  private static boolean isCounted(Edit edit) {
    return edit.level() == Edit.Level.TECHNICAL && edit.type() != Edit.Type.DAMAGE;
  }

  /** {@code 99.8 % of the original kept; 1 material, 0 minor, 12 technical}. */
  public static String counts(Comparison comparison) {
    return "%s %% of the original kept; %d material, %d minor, %d technical"
        .formatted(
            percent(comparison.coverage()),
            count(comparison, Edit.Level.MATERIAL),
            count(comparison, Edit.Level.MINOR),
            count(comparison, Edit.Level.TECHNICAL));
  }

  private static long count(Comparison comparison, Edit.Level level) {
    return comparison.edits().stream().filter(e -> e.level() == level).count();
  }

  /** A share with four digits: cut, not rounded, so that 1 means everything. */
  public static double share(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.FLOOR).doubleValue();
  }

  /** A share in percent with one digit, also cut. */
  static String percent(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(1, RoundingMode.FLOOR)
        .toPlainString();
  }
}
