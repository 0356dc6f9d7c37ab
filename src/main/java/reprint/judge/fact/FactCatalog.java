package reprint.judge.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reprint.judge.Fact;
import reprint.judge.FactDefinition;

/** All facts; rules can name no others. */
public final class FactCatalog {
  private static final Map<String, FactDefinition> ALL = new LinkedHashMap<>();

  static {
    Stream.of(
            DocumentFacts.ALL,
            UseFacts.ALL,
            LicenseFacts.ALL,
            DeclarationFacts.ALL,
            ConflictFacts.ALL,
            CreditFacts.ALL,
            SiteFacts.ALL,
            OriginalFacts.ALL,
            ComparisonFacts.ALL,
            SignalFacts.ALL,
            ImageFacts.ALL,
            PublisherFacts.ALL)
        .flatMap(List::stream)
        .forEach(fact -> ALL.put(fact.name(), fact));
  }

  private FactCatalog() {}

  public static Collection<FactDefinition> all() {
    return ALL.values();
  }

  public static Collection<String> names() {
    return ALL.keySet();
  }

  /** The fact of that name, or null. */
  public static FactDefinition find(String name) {
    return ALL.get(name);
  }

  /** The value of that fact for a work. */
  static Fact value(String name, WorkFacts work) {
    return find(name).value().apply(work);
  }
}
