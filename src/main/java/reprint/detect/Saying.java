package reprint.detect;

import java.util.HashMap;
import java.util.Map;

/** A sentence of a document, which is asked again and again for the same phrases. */
final class Saying {
  private final String text;
  private final Phrases phrases;
  private final Map<String, Boolean> held = new HashMap<>();

  Saying(String text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  String text() {
    return text;
  }

  /** Whether it holds one of the phrases for a purpose, as whole words. */
  boolean holds(String purpose) {
    Boolean known = held.get(purpose);
    if (known == null) {
      known = phrases.in(purpose, text);
      held.put(purpose, known);
    }
    return known;
  }
}
