package reprint.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says about itself and about the works in it.
 *
 * @param masthead of the document
 * @param works the article first, then media and listed works in the order of the file
 * @param signals phrases for a person to judge
 */
public record Credits(Masthead masthead, List<Credit> works, Signals signals) {
  public Credits {
    works = List.copyOf(works);
  }

  /** The same with another credit of the article. */
  public Credits withMain(Credit main) {
    List<Credit> all = new ArrayList<>(works);
    all.set(0, main);
    return new Credits(masthead, all, signals);
  }

  /** Without any signals. */
  public Credits(Masthead masthead, List<Credit> works) {
    this(masthead, works, Signals.NONE);
  }
}
