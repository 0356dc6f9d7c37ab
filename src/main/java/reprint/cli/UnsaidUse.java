package reprint.cli;

import java.io.PrintWriter;
import reprint.config.InForce;
import reprint.credit.Credit;
import reprint.credit.Credit.Reused;
import reprint.report.DocumentReport;

/**
 * How many documents show NonCommercial works of others where nobody said what the use is: told
 * once a run, since it is one question to the house.
 */
final class UnsaidUse {
  private int documents;

  /** Thread-safe. */
  synchronized void add(InForce inForce, DocumentReport report) {
    documents += inForce.settings().use().isEmpty() && isShownIn(report) ? 1 : 0;
  }

  /** Whether a document shows a NonCommercial work of others. */
  static boolean isShownIn(DocumentReport report) {
    return report.credits().works().stream().anyMatch(UnsaidUse::isNonCommercial);
  }

  private static boolean isNonCommercial(Credit work) {
    return work.reused() == Reused.YES
        && work.declarations().stream()
            .anyMatch(d -> d.license().prohibits().contains("CommercialUse"));
  }

  /** Prints a line, if there is one. */
  void tell(PrintWriter err) {
    if (documents > 0) {
      String them = documents == 1 ? "1 document shows" : documents + " documents show";
      err.println(
          "reprint: "
              + them
              + " NonCommercial works of others; set use: in .reprint.yml to have them checked.");
    }
  }
}
