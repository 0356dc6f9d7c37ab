package reprint.judge.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reprint.compare.TextComparer;
import reprint.config.AddressPattern;
import reprint.judge.Publisher;
import reprint.yaml.Node;
import reprint.yaml.Problems;

/** Reads the publisher's part of a {@code pack.yaml}. */
final class PublisherParser {
  static final List<String> KEYS =
      List.of("names", "sources", "pixel", "allow", "grants", "policy", "seen");
  private static final List<String> NEEDED = List.of("names", "sources", "policy", "seen");

  private PublisherParser() {}

  /** The publisher; absent if the pack is not a publisher's. */
  static Optional<Publisher> parse(Node pack, Problems problems) {
    if (KEYS.stream().allMatch(key -> pack.field(key) == null)) {
      return Optional.empty();
    }
    for (String key : NEEDED) {
      if (pack.field(key) == null || pack.field(key).isEmpty()) {
        problems.add(pack, "the key “" + key + "” is missing; a publisher's pack needs it");
      }
    }
    checkDate(pack.field("seen"), problems);
    return Optional.of(
        new Publisher(
            texts(pack, "names", problems),
            patterns(pack, "sources", problems),
            patterns(pack, "pixel", problems),
            allowances(pack, problems),
            pack.field("grants") == null ? "" : pack.text("grants"),
            pack.text("policy") + " (read " + pack.text("seen") + ")"));
  }

  private static void checkDate(Node date, Problems problems) {
    if (date != null && !isDay(date.text())) {
      problems.add(date, "expected the date when the terms were read, for example 2026-11-22");
    }
  }

  /** Whether a text is a date of ISO 8601; the JDK's formatter would load sixty classes. */
  private static boolean isDay(String text) {
    try {
      LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static int number(String text, int start, int end) {
    return Integer.parseUnsignedInt(text, start, end, 10);
  }

  private static List<String> allowances(Node pack, Problems problems) {
    List<String> allow = texts(pack, "allow", problems);
    if (!TextComparer.ALLOWANCES.containsAll(allow)) {
      problems.add(
          pack.field("allow"), "expected some of " + String.join(", ", TextComparer.ALLOWANCES));
    }
    return allow;
  }

  private static List<AddressPattern> patterns(Node pack, String key, Problems problems) {
    return texts(pack, key, problems).stream().map(AddressPattern::of).toList();
  }

  private static List<String> texts(Node pack, String key, Problems problems) {
    Node list = pack.field(key);
    if (list == null) {
      return List.of();
    }
    boolean isListOfTexts =
        list.isSequence() && list.items().stream().allMatch(n -> n.isScalar() && !n.isEmpty());
    if (!isListOfTexts) {
      problems.add(list, "expected a list, for example [ProPublica]");
    }
    return list.items().stream().map(Node::text).toList();
  }
}
