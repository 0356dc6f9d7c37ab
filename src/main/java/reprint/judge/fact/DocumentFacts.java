package reprint.judge.fact;

import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;

import java.util.List;
import reprint.judge.Fact;
import reprint.judge.FactDefinition;
import reprint.read.Link;

/** The group {@code document}: what a document is and says of itself. */
final class DocumentFacts {
  static final List<FactDefinition> ALL =
      List.of(
          text(
              "document.path", "the path as it was given", w -> Fact.of(w.all().document().path())),
          text(
              "document.mediaType",
              "for example text/html",
              w -> Fact.of(w.all().document().mediaType())),
          text(
              "document.language",
              "BCP 47 tag that the document states",
              w -> Fact.of(w.all().document().language())),
          text(
              "document.title",
              "its own title",
              w -> Mentions.fact(w.all().credits().masthead().title())),
          text(
              "document.published",
              "its date, in ISO 8601 if it can be parsed",
              w -> Fact.of(w.all().credits().masthead().published())),
          text(
              "document.site",
              "the name of the site or publication that it is on",
              w -> Fact.of(w.all().credits().masthead().site())),
          text(
              "document.canonical",
              "the address that it gives as its own or the original's",
              w -> Mentions.address(w.all().credits().masthead().canonical())),
          texts(
              "document.links",
              "every address in it",
              w ->
                  Fact.texts(
                      w.all().document().links().stream().map(Link::url).distinct().toList())),
          text(
              "document.text",
              "all visible text, for “contains”",
              w -> Fact.of(w.all().document().text())));

  private DocumentFacts() {}

  /** Whether a reader can follow it, other than an image or an address in the head. */
  static boolean isFollowed(Link link) {
    return switch (link.kind()) {
      case ANCHOR, TEXT, NOTE -> true;
      case HEAD, IMAGE, EMBED, PIXEL -> false;
    };
  }
}
