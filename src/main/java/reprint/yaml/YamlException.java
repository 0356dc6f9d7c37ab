package reprint.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A rule, language or configuration file cannot be used; the message lists all mistakes. */
public final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  public YamlException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one. */
  public List<Problem> problems() {
    return problems;
  }
}
