package reprint.config;

import java.util.List;

/**
 * A setting and where it comes from.
 *
 * @param items as written, paths resolved; one for a single value
 * @param origin {@code path:line}, {@code command line} or {@code default}
 */
public record Value(List<String> items, String origin) {
  public Value {
    items = List.copyOf(items);
  }

  /** The only or first item; "" for an empty list. */
  public String text() {
    return items.isEmpty() ? "" : items.get(0);
  }
}
