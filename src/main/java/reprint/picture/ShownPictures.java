package reprint.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Location;
import reprint.text.Span;

/** The pictures of a document: those in its text, then those named only in its front matter. */
final class ShownPictures {
  /** Prefixes of an article's own fields. */
  static final String FRONT_MATTER = "front-matter:";

  private ShownPictures() {}

  static Stream<Link> in(Document document) {
    Set<String> inText = images(document).map(Link::url).collect(Collectors.toSet());
    return Stream.concat(
        images(document), inFrontMatter(document).filter(i -> !inText.contains(i.url())));
  }

  private static Stream<Link> images(Document document) {
    return document.links().stream().filter(link -> link.kind() == Link.Kind.IMAGE);
  }

  /** Under any name: a value that is the path of a picture. */
  private static Stream<Link> inFrontMatter(Document document) {
    return document.properties().stream()
        .filter(field -> field.name().startsWith(FRONT_MATTER))
        .map(field -> image(field.value(), field.location()))
        .filter(PictureFiles::isBeside);
  }

  private static Link image(String path, Location location) {
    return new Link(Link.Kind.IMAGE, path, List.of(), "", new Span(0, 0), 0, location);
  }
}
