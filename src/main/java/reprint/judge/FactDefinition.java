package reprint.judge;

import java.util.List;
import java.util.function.Function;
import reprint.judge.fact.WorkFacts;

/**
 * Something that rules may look at.
 *
 * @param name as rules write it, such as {@code credit.authors}
 * @param type of its values
 * @param choices of a closed set; else empty
 * @param fields parts of a value that messages and cases may name; empty if it is just words
 * @param meaning one sentence
 * @param value finds it for a work
 */
public record FactDefinition(
    String name,
    FactType type,
    List<String> choices,
    List<String> fields,
    String meaning,
    Function<WorkFacts, Fact> value) {

  public static FactDefinition text(String name, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.TEXT, List.of(), List.of(), meaning, value);
  }

  public static FactDefinition texts(String name, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.TEXTS, List.of(), List.of(), meaning, value);
  }

  public static FactDefinition id(String name, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.ID, List.of(), List.of(), meaning, value);
  }

  public static FactDefinition ids(String name, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.IDS, List.of(), List.of(), meaning, value);
  }

  public static FactDefinition truth(String name, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(
        name, FactType.TRUTH, List.of("true", "false"), List.of(), meaning, value);
  }

  public static FactDefinition number(
      String name, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.NUMBER, List.of(), List.of(), meaning, value);
  }

  public static FactDefinition choice(
      String name, List<String> choices, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.CHOICE, choices, List.of(), meaning, value);
  }

  public static FactDefinition choices(
      String name, List<String> choices, String meaning, Function<WorkFacts, Fact> value) {
    return new FactDefinition(name, FactType.CHOICES, choices, List.of(), meaning, value);
  }

  public FactDefinition withFields(String... names) {
    return new FactDefinition(name, type, choices, List.of(names), meaning, value);
  }
}
