package reprint.judge;

import java.util.Locale;

/** The type of the values of a fact. */
public enum FactType {
  /** Words. */
  TEXT,
  /** Several of them, each with its place. */
  TEXTS,
  /** An identifier, compared letter by letter. */
  ID,
  /** Several of them. */
  IDS,
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

  /** Whether values must be identical to be the same. */
  public boolean isExact() {
    return this == ID || this == IDS;
  }

  /** Whether there may be more than one value. */
  public boolean isList() {
    return this == TEXTS || this == CHOICES || this == IDS;
  }
}
