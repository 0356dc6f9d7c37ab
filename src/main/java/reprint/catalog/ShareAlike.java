package reprint.catalog;

/**
 * Under which licence of Creative Commons an adaptation of a ShareAlike work may be published: 1.0
 * §4(b), 2.0 to 3.0 §4(b), 4.0 §3(b)(1).
 */
final class ShareAlike {
  private ShareAlike() {}

  /** Never other elements, never an earlier version; 1.0 permits only itself. */
  static boolean permits(License work, License adaptation) {
    if (work.id().equals(adaptation.id())) {
      return true;
    }
    if (work.version().equals("1.0") || !work.elements().equals(adaptation.elements())) {
      return false;
    }
    boolean isPort = !adaptation.jurisdiction().isEmpty();
    return work.version().compareTo(adaptation.version()) <= 0
        || isPort && work.version().startsWith("2");
  }
}
