package reprint.detect.words;

import java.util.HashMap;
import java.util.Map;

/** A sentence of a document that remembers which phrases it contains. */
public final class Saying {
  private final String text;
  private final Phrases phrases;
  private final Map<String, Boolean> held = new HashMap<>();

  public Saying(String text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  public String text() {
    return text;
  }

  /** Whether it contains one of the phrases for a purpose, as whole words. */
  public boolean holds(String purpose) {
    Boolean known = held.get(purpose);
    if (known == null) {
      known = phrases.in(purpose, text);
      held.put(purpose, known);
    }
    return known;
  }
}
