package reprint.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reprint.judge.Finding.Related;
import reprint.read.Location;

/**
 * What is known about one thing. Known without items means that it is absent. Unknown means that it
 * cannot be decided, so no rule may pass because of it.
 *
 * @param known whether it can be decided at all
 * @param items the values, in the order of the file
 */
public record Fact(boolean known, List<Item> items) {
  /** Nobody can tell. */
  public static final Fact UNKNOWN = new Fact(false, List.of());

  /** It is not there. */
  public static final Fact ABSENT = new Fact(true, List.of());

  public Fact {
    items = List.copyOf(items);
  }

  /** One value without a place; absent for "". */
  public static Fact of(String text) {
    return text.isEmpty() ? ABSENT : new Fact(true, List.of(Item.of(text)));
  }

  public static Fact of(boolean value) {
    return of(Boolean.toString(value));
  }

  public static Fact texts(Iterable<String> texts) {
    List<Item> items = new ArrayList<>();
    texts.forEach(text -> items.add(Item.of(text)));
    return new Fact(true, items);
  }

  public static Fact items(List<Item> items) {
    return new Fact(true, items);
  }

  public static Fact item(Optional<Item> item) {
    return new Fact(true, item.stream().toList());
  }

  /** Whether there is a value that is not blank; an empty byline does not count. */
  public boolean isPresent() {
    return hasAny(text -> true);
  }

  /** Whether one of {@link #texts} passes a test; every rule calls it, so nothing is copied. */
  public boolean hasAny(Predicate<String> such) {
    for (Item item : items) {
      if (!item.isBlank() && such.test(item.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of {@code wanted} is one of {@link #texts}. */
  public boolean hasAll(Set<String> wanted) {
    for (String each : wanted) {
      if (!hasAny(each::equals)) {
        return false;
      }
    }
    return true;
  }

  /** What the values say. */
  public List<String> texts() {
    return items.stream().filter(item -> !item.isBlank()).map(Item::text).toList();
  }

  /** The values as a reader sees them, joined by commas. */
  @Override
  public String toString() {
    return texts().stream().collect(Collectors.joining(", "));
  }

  /**
   * One value.
   *
   * @param text its text; "" if the place is there and blank
   * @param fields further parts by name, such as {@code url} or {@code republished.text}
   * @param location its place; {@link Location#NONE} if it is nowhere in the document
   * @param related other places that belong to it, such as the original's
   */
  public record Item(
      String text, Map<String, String> fields, Location location, List<Related> related) {
    public Item {
      fields = Map.copyOf(fields);
      related = List.copyOf(related);
    }

    public Item(String text, Map<String, String> fields, Location location) {
      this(text, fields, location, List.of());
    }

    public static Item of(String text) {
      return new Item(text, Map.of(), Location.NONE);
    }

    /** Whether the place is there but blank. */
    public boolean isBlank() {
      return text.isBlank();
    }
  }
}
