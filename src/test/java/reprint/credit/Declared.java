package reprint.credit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;
import reprint.text.Span;

/** Declarations made by hand. */
final class Declared {
  private Declared() {}

  static Declarations none() {
    return new Declarations(List.of(), List.of(), List.of(), List.of());
  }

  static Declarations of(Declaration... declarations) {
    return new Declarations(List.of(declarations), List.of(), List.of(), List.of());
  }

  /** The licence that {@code words} name at their first place in the document. */
  static Declaration named(Document document, String words, Subject subject, String... elements) {
    Span span = new Span(document.text().indexOf(words), words.length());
    return declaration(document, subject, elements, evidence(document, span, words));
  }

  /** The licence of each link to {@code url}. */
  static Declaration linked(Document document, String url, Subject subject, String... elements) {
    List<Evidence> evidence = new ArrayList<>();
    for (Link link : document.links()) {
      if (link.url().equals(url)) {
        evidence.add(new Evidence(Evidence.Kind.URL, url, "", link.span(), link.location()));
      }
    }
    return declaration(document, subject, elements, evidence.toArray(Evidence[]::new));
  }

  /** The licence that a field states for a picture. */
  static Declaration field(Document document, String name) {
    for (Property property : document.properties()) {
      if (property.name().equals(name)) {
        Evidence evidence =
            new Evidence(
                Evidence.Kind.METADATA,
                property.value(),
                name,
                new Span(0, 0),
                property.location());
        Declaration whole = declaration(document, Subject.MEDIA, new String[] {"BY"}, evidence);
        return new Declaration(
            whole.license(),
            Subject.MEDIA,
            0.9,
            List.of(evidence),
            new Span(0, 0),
            List.of(),
            List.of());
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Evidence evidence(Document document, Span span, String words) {
    return new Evidence(Evidence.Kind.NAME, words, "", span, document.locate(span));
  }

  private static Declaration declaration(
      Document document, Subject subject, String[] elements, Evidence... evidence) {
    Set<String> all = new LinkedHashSet<>(List.of(elements));
    License license =
        new License(
            "CC-" + String.join("-", elements),
            "https://creativecommons.org/licenses/",
            "",
            "",
            all,
            "",
            "",
            "",
            Set.of(),
            Set.of(),
            Set.of());
    Span block = document.blockAt(evidence[0].span().offset()).span();
    boolean whole = subject == Subject.WORK || subject == Subject.SITE;
    Span scope = whole ? new Span(0, document.text().length()) : block;
    return new Declaration(license, subject, 0.9, List.of(evidence), scope, List.of(), List.of());
  }
}
