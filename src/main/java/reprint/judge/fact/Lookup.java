package reprint.judge.fact;

import java.util.Map;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;

/** Gives the fact of a name. */
public interface Lookup {
  /** Before the name of a part of the value that a finding is about. */
  String ITEM = "at.";

  Fact get(String name);

  /** The same facts, and {@code at.FIELD} for the parts of {@code item}. */
  default Lookup with(Item item) {
    Map<String, String> fields = item.fields();
    return name ->
        name.startsWith(ITEM)
            ? Fact.of(fields.getOrDefault(name.substring(ITEM.length()), ""))
            : get(name);
  }
}
