package reprint.credit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.read.Span;

/** Where licences show in a document, and by which addresses. */
final class LicensePlaces {
  private final Set<String> addresses = new HashSet<>();
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  LicensePlaces(Declarations declarations) {
    for (Declaration declaration : declarations.all()) {
      for (Evidence evidence : declaration.evidence()) {
        addresses.add(evidence.text());
        if (evidence.span().length() > 0 && declaration.subject() != Subject.MENTION) {
          ends.merge(evidence.span().offset(), evidence.span().end(), Math::max);
        }
      }
    }
    declarations.unknownAddresses().forEach(a -> addresses.add(a.evidence().text()));
    declarations.oddAddresses().forEach(a -> addresses.add(a.evidence().text()));
  }

  /** Whether {@code url} leads to a licence, as far as the detection tells. */
  boolean isAddress(String url) {
    return addresses.contains(url);
  }

  /** The offset of the first licence in {@code span}; -1: there is none. */
  int start(Span span) {
    Integer start = ends.ceilingKey(span.offset());
    return start != null && start < span.end() ? start : -1;
  }

  /** Whether the words of a licence begin before {@code span} and hold it, as in "CC BY". */
  boolean covers(Span span) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(span.offset());
    return before != null && before.getValue() >= span.end();
  }

  /** Whether a licence is declared, not only mentioned, in {@code span}. */
  boolean isIn(Span span) {
    return start(span) >= 0;
  }
}
