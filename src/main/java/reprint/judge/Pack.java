package reprint.judge;

import java.util.List;
import java.util.Optional;
import reprint.judge.fact.WorkFacts;

/**
 * Rules that belong together.
 *
 * @param name the folder's name
 * @param version of the pack
 * @param license of the rule files
 * @param about one sentence
 * @param publisher whose terms they are; absent: they hold for all works
 * @param rules sorted by id
 */
public record Pack(
    String name,
    String version,
    String license,
    String about,
    Optional<Publisher> publisher,
    List<Rule> rules) {
  public Pack {
    rules = List.copyOf(rules);
  }

  /** The facts that its rules look at; absent: it has nothing to say about this work. */
  Optional<WorkFacts> view(WorkFacts work) {
    return publisher.isEmpty()
        ? Optional.of(work)
        : publisher.filter(p -> p.isSourceOf(work)).map(work::from);
  }
}
