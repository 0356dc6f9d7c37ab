package reprint.detect.evidence;

import reprint.detect.Subject;
import reprint.detect.words.Phrases;
import reprint.read.DocumentReader;
import reprint.read.Property;

/**
 * Tells whose licence a field for machines speaks about: by its name, and by the type and the
 * address of its thing.
 */
final class MetadataSubject {
  private final Phrases phrases;

  MetadataSubject(Phrases phrases) {
    this.phrases = phrases;
  }

  Subject of(Property property) {
    String type = property.type();
    if (phrases.is("media-type", type) || DocumentReader.isPicture(property.subject())) {
      return Subject.MEDIA;
    }
    if (phrases.is("site-type", type)) {
      return Subject.SITE;
    }
    return phrases.is("other-type", type) ? Subject.LISTED : ofField(property.name());
  }

  private Subject ofField(String name) {
    String field = name.substring(name.indexOf(':') + 1);
    if (field.indexOf('.') > 0 && phrases.is("maker-field", field.split("[.]")[0])) {
      return Subject.LISTED; // a person's other works
    }
    for (String part : field.split("[.:_-]")) {
      if (phrases.is("media-field", part)) {
        return Subject.MEDIA;
      }
      if (phrases.is("site-field", part)) {
        return Subject.SITE;
      }
      if (phrases.is("other-field", part)) {
        return Subject.LISTED;
      }
    }
    return Subject.WORK;
  }
}
