package reprint.config;

import java.util.List;
import reprint.yaml.Mark;

/**
 * A setting and its origin.
 *
 * @param items as written, paths resolved; one for a single value
 * @param mark its place in a file, else only a name: {@code command line}, {@code default}
 */
public record Value(List<String> items, Mark mark) {
  public Value {
    items = List.copyOf(items);
  }

  /** A setting that is not in a file. */
  Value(List<String> items, String origin) {
    this(items, new Mark(origin, 0, 0, 0, ""));
  }

  /** {@code path:line}, {@code command line} or {@code default}. */
  public String origin() {
    return mark.line() == 0 ? mark.path() : mark.path() + ":" + mark.line();
  }

  /** The only or first item; "" for an empty list. */
  public String text() {
    return items.isEmpty() ? "" : items.get(0);
  }
}
