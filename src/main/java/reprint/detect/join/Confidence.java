package reprint.detect.join;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reprint.catalog.Catalog;
import reprint.detect.Evidence;
import reprint.detect.Subject;

/**
 * The confidence of a declaration: the share of declarations with such evidence that were right, as
 * measured in {@code rules/catalog/confidence.yaml}.
 */
public final class Confidence {
  /** The strongest first. */
  private static final List<Evidence.Kind> BY_STRENGTH =
      List.of(
          Evidence.Kind.LINK,
          Evidence.Kind.METADATA,
          Evidence.Kind.IDENTIFIER,
          Evidence.Kind.URL,
          Evidence.Kind.LEGAL_TEXT,
          Evidence.Kind.FILE,
          Evidence.Kind.NAME,
          Evidence.Kind.ABBREVIATION,
          Evidence.Kind.BADGE,
          Evidence.Kind.GLYPH);

  /** The share for evidence that the measured texts do not have: an even chance. */
  private static final double UNMEASURED = 0.5;

  private final Map<String, Double> shares = new HashMap<>();

  public Confidence(Catalog catalog) {
    for (String line : catalog.phrases("confidence")) {
      int is = line.indexOf(" is ");
      shares.put(line.substring(0, is), Double.parseDouble(line.substring(is + 4).strip()));
    }
  }

  /** 0 to 1. */
  public double of(EvidenceGroup joined) {
    if (joined.subject() == Subject.MENTION) {
      return share("mention");
    }
    List<Evidence.Kind> kinds =
        joined.occurrences().stream()
            .map(h -> h.evidence().kind())
            .distinct()
            .sorted(Comparator.comparingInt(BY_STRENGTH::indexOf))
            .toList();
    String suffix = joined.license().isFamily() ? "-family" : "";
    return share((kinds.size() > 1 ? "several" : measured(kinds.get(0))) + suffix);
  }

  /** The kind of text whose figure counts: plain texts have no fields and no marked links. */
  private static String measured(Evidence.Kind kind) {
    return switch (kind) {
      case LINK, METADATA, FILE -> "url";
      case GLYPH -> "badge";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private double share(String key) {
    return shares.getOrDefault(key, UNMEASURED);
  }
}
