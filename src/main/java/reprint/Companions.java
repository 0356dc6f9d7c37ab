package reprint;

import java.io.IOException;
import java.util.List;
import reprint.config.InForce;
import reprint.read.Companion;
import reprint.read.Notification;

/** The files beside a document that speak of its licence. */
final class Companions {
  private Companions() {}

  /** Those of {@code input}; one that cannot be read leaves the document unverified. */
  static List<Companion> of(Input input, InForce inForce, List<Notification> notifications) {
    try {
      return Companion.of(input.file(), inForce.home());
    } catch (IOException e) {
      notifications.add(new Notification("A file about the licence could not be read: " + e, 0));
      return List.of();
    }
  }
}
