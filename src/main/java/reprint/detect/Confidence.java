package reprint.detect;

import java.util.EnumSet;
import java.util.Set;

/**
 * How sure a declaration is, by its evidence. The figures are shares of declarations that were
 * right in 1,337 labelled texts (bench/detect/confidence.py), by the strongest kind of evidence.
 */
final class Confidence {
  private Confidence() {}

  /** 0 to 1. */
  static double of(Joined joined) {
    Set<Evidence.Kind> kinds = EnumSet.noneOf(Evidence.Kind.class);
    joined.hits().forEach(h -> kinds.add(h.evidence().kind()));
    double sure = 0;
    for (Evidence.Kind kind : kinds) {
      sure = Math.max(sure, alone(kind, !joined.license().isFamily()));
    }
    double all = kinds.size() > 1 ? Math.max(sure, 0.98) : sure;
    return joined.subject() == Subject.MENTION ? 0.5 : all;
  }

  private static double alone(Evidence.Kind kind, boolean version) {
    return switch (kind) {
      case LINK, METADATA, IDENTIFIER -> version ? 0.98 : 0.9;
      case URL -> version ? 0.97 : 0.9;
      case LEGAL_TEXT, FILE -> 0.95;
      case NAME -> version ? 0.96 : 0.9;
      case ABBREVIATION -> version ? 0.95 : 0.85;
      case BADGE, GLYPH -> version ? 0.9 : 0.8;
    };
  }
}
