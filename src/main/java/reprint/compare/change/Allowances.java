package reprint.compare.change;

import java.util.Set;
import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Which edits the licensor permits: {@code time}, {@code place}, {@code style}, {@code headline},
 * {@code shorten}, {@code translate} (the contract's {@code allow}).
 */
public final class Allowances {
  private final Set<String> allowed;
  private final HouseStyle style;
  private final DeicticChange setting;

  public Allowances(Set<String> allowed, Words words) {
    this.allowed = allowed;
    style = new HouseStyle(words);
    setting = new DeicticChange(words);
  }

  /** Whether both sides are forms that a house style chooses from. */
  boolean areForms(Tokens a, Tokens b, TokenRange at) {
    return style.isSame(a, b, at);
  }

  /** The allowance that permits another headline; "" if none does. */
  String ofHeadline() {
    return allowed.contains("headline") ? "headline" : "";
  }

  /** The allowance that permits a change of words; "" if none does. */
  String of(Edit.Type type, Tokens a, Tokens b, TokenRange at) {
    String byType =
        switch (type) {
          case HEADLINE -> ofHeadline();
          case CUT -> "shorten";
          case TRANSLATION -> "translate";
          default -> "";
        };
    if (allowed.contains(byType)) {
      return byType;
    }
    boolean replaced = at.originals() > 0 && at.republished() > 0;
    if (!replaced || type == Edit.Type.NEGATION) {
      return "";
    }
    if (allowed.contains("style") && style.isSame(a, b, at)) {
      return "style";
    }
    if (allowed.contains("time") && setting.isTime(a, b, at)) {
      return "time";
    }
    return allowed.contains("place") && setting.isPlace(a, b, at) ? "place" : "";
  }
}
