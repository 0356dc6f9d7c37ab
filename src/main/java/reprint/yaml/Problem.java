package reprint.yaml;

/**
 * A mistake in a YAML file.
 *
 * @param mark where
 * @param message what is wrong and how to fix it
 */
public record Problem(Mark mark, String message) {
  /** {@code path:line:column: message}, and below it the line with carets under the mistake. */
  @Override
  public String toString() {
    if (mark.line() == 0) {
      return mark.path() + ": " + message;
    }
    String head = mark.path() + ":" + mark.line() + ":" + mark.column() + ": " + message;
    return mark.excerpt().isBlank() ? head : head + "\n  " + mark.excerpt() + "\n  " + carets();
  }

  private String carets() {
    int start = Math.min(mark.column() - 1, mark.excerpt().length());
    String indent = mark.excerpt().substring(0, start).replaceAll("[^\t]", " ");
    return indent + "^".repeat(Math.max(1, mark.endColumn() - mark.column()));
  }
}
