package reprint.report.text;

import reprint.judge.Finding;

/** {@code CC BY-ND 4.0, 3(a)(1)(A)(i)}: what a finding rests on. */
public final class Clause {
  private Clause() {}

  /** "" where no licence asks for it. */
  public static String of(Finding finding) {
    if (finding.clause().isEmpty() || finding.license().isEmpty()) {
      return finding.clause();
    }
    return LicenseName.of(finding.license()) + ", " + finding.clause();
  }
}
