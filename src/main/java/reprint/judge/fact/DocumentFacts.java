package reprint.judge.fact;

import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;

import java.util.List;
import java.util.Map;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;
import reprint.picture.HostedPicture;
import reprint.read.Link;

/** The group {@code document}: what a document is and says about itself. */
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
          texts(
              "document.hostedPictures",
              "hosts, such as Wikimedia Commons, whose pictures it shows",
              w -> Fact.texts(hosts(w.hostedPictures()))),
          texts(
                  "document.uncreditedPictures",
                  "the hosts of those that have no licence beside them, at the first of them",
                  w -> uncredited(w.hostedPictures()))
              .withFields("count"),
          text(
              "document.text",
              "all visible text, for “contains”",
              w -> Fact.of(w.all().document().text())));

  private DocumentFacts() {}

  private static List<String> hosts(List<HostedPicture> pictures) {
    return pictures.stream().map(HostedPicture::host).distinct().toList();
  }

  /** One value for all, so that a page of a hundred pictures has one finding. */
  private static Fact uncredited(List<HostedPicture> pictures) {
    List<HostedPicture> bare = pictures.stream().filter(p -> !p.credited()).toList();
    Map<String, String> count = Map.of("count", Integer.toString(bare.size()));
    return Fact.item(
        bare.stream()
            .findFirst()
            .map(first -> new Item(String.join(", ", hosts(bare)), count, first.location())));
  }

  /** Whether a reader can follow it, other than an image or an address in the head. */
  static boolean isFollowed(Link link) {
    return switch (link.kind()) {
      case ANCHOR, TEXT, NOTE -> true;
      case HEAD, IMAGE, EMBED, PIXEL -> false;
    };
  }
}
