package reprint.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the mistakes of a run, so that a user sees all of them at once. */
public interface Problems {
  /** An empty collection. */
  static Problems gather() {
    List<Problem> all = new ArrayList<>();
    return () -> all;
  }

  /** In the order they were found; {@link #add} extends it. */
  List<Problem> all();

  /** One more mistake. */
  default void add(Mark mark, String message) {
    all().add(new Problem(mark, message));
  }

  /** One more mistake, at {@code node}. */
  default void add(Node node, String message) {
    add(node.mark(), message);
  }

  /** Adds a mistake for each key of {@code map} that is not among {@code known}. */
  default void unknownKeys(Node map, Collection<String> known) {
    for (Node key : map.keys().values()) {
      if (!known.contains(key.text())) {
        String suggestion = Yaml.suggestion(key.text(), known);
        add(key, "unknown key “" + key.text() + "”" + suggestion);
      }
    }
  }

  default boolean isEmpty() {
    return all().isEmpty();
  }

  /** Throws if there is a mistake. @throws YamlException with all of them */
  default void throwIfAny() {
    if (!isEmpty()) {
      throw new YamlException(all());
    }
  }
}
