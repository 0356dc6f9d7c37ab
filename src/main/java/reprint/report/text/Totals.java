package reprint.report.text;

import java.util.ArrayList;
import java.util.List;
import reprint.report.Summary;

/** The end of a report in words: what was counted, and what the figures do not say. */
public final class Totals {
  private Totals() {}

  /** {@code 1 document: 1 fail, 0 review, 0 pass (1 error, …)}. */
  public static String line(Summary s) {
    String unread = s.unread() == 0 ? "" : ", " + s.unread() + " not read";
    String notes = s.notes() == 0 ? "" : ", " + Labels.count(s.notes(), "note");
    return "%s: %s fail, %s review, %s pass%s (%s, %s%s, %s to review, %s suppressed)"
        .formatted(
            Labels.count(s.documents(), "document"),
            s.fail(),
            s.review(),
            s.pass(),
            unread,
            Labels.count(s.errors(), "error"),
            Labels.count(s.warnings(), "warning"),
            notes,
            s.reviews(),
            s.suppressed());
  }

  /** Sentences about what was not checked as somebody else's work, or not at all. */
  public static List<String> remarks(Summary s) {
    List<String> remarks = new ArrayList<>();
    if (s.unknown() > 0) {
      String show = s.unknown() == 1 ? " shows" : " show";
      String them = s.unknown() == 1 ? " checks it as such." : " checks them as such.";
      remarks.add(
          Labels.count(s.unknown(), "document")
              + show
              + " no sign of being anyone else's work; --republished"
              + them);
    }
    if (s.skipped() > 0) {
      remarks.add(Labels.count(s.skipped(), "file") + " without text skipped; -v lists them.");
    }
    return remarks;
  }
}
