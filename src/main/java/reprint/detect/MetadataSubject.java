package reprint.detect;

import reprint.read.Property;

/** Tells whose licence a field for machines speaks about: by its name and the type of its thing. */
final class MetadataSubject {
  private final Phrases phrases;

  MetadataSubject(Phrases phrases) {
    this.phrases = phrases;
  }

  Subject of(Property property) {
    String type = property.type();
    if (phrases.is("media-type", type)) {
      return Subject.MEDIA;
    }
    if (phrases.is("site-type", type)) {
      return Subject.SITE;
    }
    if (phrases.is("other-type", type)) {
      return Subject.LISTED;
    }
    String field = property.name().substring(property.name().indexOf(':') + 1);
    for (String part : field.split("[.:_-]")) {
      if (phrases.is("media-field", part)) {
        return Subject.MEDIA;
      }
    }
    return Subject.WORK;
  }
}
