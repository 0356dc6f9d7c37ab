package reprint.credit.work;

import java.util.Map;
import java.util.TreeMap;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Subject;

/** Finds addresses in a credits list that belong to the terms of the entry above. */
final class RepeatedTerms {
  /** The most units of the words before an address: "For more details:". */
  private static final int LEAD = 40;

  private final TreeMap<Integer, Declaration> named = new TreeMap<>();

  RepeatedTerms(Declarations declarations) {
    for (Declaration declaration : declarations.all()) {
      if (declaration.subject() == Subject.LISTED && !isAddress(declaration)) {
        named.put(declaration.scope().offset(), declaration);
      }
    }
  }

  /** The declaration whose address {@code declaration} only repeats; else itself. */
  Declaration home(Declaration declaration) {
    Map.Entry<Integer, Declaration> above = named.lowerEntry(declaration.scope().offset());
    boolean repeats =
        above != null
            && declaration.subject() == Subject.LISTED
            && isBare(declaration)
            && above.getValue().license().equals(declaration.license());
    return repeats ? above.getValue() : declaration;
  }

  private static boolean isBare(Declaration declaration) {
    int length = declaration.evidence().stream().mapToInt(e -> e.span().length()).sum();
    return isAddress(declaration) && declaration.scope().length() - length <= LEAD;
  }

  private static boolean isAddress(Declaration declaration) {
    return declaration.evidence().stream().allMatch(e -> e.kind() == Evidence.Kind.URL);
  }
}
