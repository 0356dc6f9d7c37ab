package reprint.judge;

import java.util.Locale;

/** What the values of a fact are. */
public enum FactType {
  /** Words. */
  TEXT,
  /** Several of them, each with its place. */
  TEXTS,
  /** One of a closed set of words. */
  CHOICE,
  /** Several of a closed set of words. */
  CHOICES,
  /** {@code true} or {@code false}. */
  TRUTH,
  /** A decimal number. */
  NUMBER;

  /** As it is shown to the user. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether there may be more than one value. */
  public boolean isList() {
    return this == TEXTS || this == CHOICES;
  }
}
