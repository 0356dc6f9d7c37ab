package reprint.judge.fact;

import java.util.List;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Subject;

/**
 * Licences for the whole work that stand side by side. Two that differ contradict each other; three
 * or more are a list, of which nobody can tell what each is for.
 */
final class LicenseList {
  private static final int LIST = 3;

  private LicenseList() {}

  static boolean isIn(Declarations declarations) {
    return of(declarations).stream().map(d -> d.license().elements()).distinct().count() >= LIST;
  }

  /** What is declared for the whole work and is no choice. */
  static List<Declaration> of(Declarations declarations) {
    return declarations.all().stream()
        .filter(d -> d.subject() == Subject.WORK && d.alternatives().isEmpty())
        .toList();
  }
}
