package reprint.detect.subject;

import reprint.detect.words.Phrases;
import reprint.read.DocumentReader;
import reprint.read.Property;

/** A metadata field, as clues ask about it: its name, and the type and address of its thing. */
final class Field {
  /** For places that are not a field: it says nothing. */
  static final Field NONE = new Field(null, null);

  private final Property property;
  private final Phrases phrases;

  Field(Property property, Phrases phrases) {
    this.property = property;
    this.phrases = phrases;
  }

  /** Whether it describes a picture, a video or the like. */
  boolean isOfMedia() {
    return hasType("media-type")
        || property != null && DocumentReader.isPicture(property.subject());
  }

  boolean hasType(String purpose) {
    return property != null && phrases.is(purpose, property.type());
  }

  /** Whether it describes a person, whose other works have that licence: {@code author.license}. */
  boolean isOfMaker() {
    if (property == null) {
      return false;
    }
    String name = name();
    return name.indexOf('.') > 0 && phrases.is("maker-field", name.split("[.]")[0]);
  }

  /** Whether the first part of its name that names an owner is one of these. */
  boolean names(String purpose) {
    return property != null && purpose.equals(purpose());
  }

  private String purpose() {
    for (String part : name().split("[.:_-]")) {
      if (isOfMedia(part)) {
        return "media-field";
      }
      if (phrases.is("site-field", part)) {
        return "site-field";
      }
      if (phrases.is("other-field", part)) {
        return "other-field";
      }
    }
    return "";
  }

  /** Whether it is about pictures or sounds, also as one word: {@code coverImageCredit}. */
  private boolean isOfMedia(String part) {
    return phrases.is("media-field", part)
        || phrases
            .before("credit-suffix", part)
            .anyMatch(front -> phrases.before("media-field", front).findAny().isPresent());
  }

  /** Without its origin: {@code image.license}. */
  private String name() {
    return property.name().substring(property.name().indexOf(':') + 1);
  }
}
