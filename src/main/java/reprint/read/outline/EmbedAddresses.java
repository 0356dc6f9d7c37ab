package reprint.read.outline;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import reprint.read.Link;

/** Elements that embed something from elsewhere, and the attribute with its address. */
public record EmbedAddresses(Link.Kind kind, Element element, String attribute) {

  /** The content of a frame, player or object, or its fallback without scripts. */
  public static List<EmbedAddresses> of(Element element) {
    return switch (element.normalName()) {
      case "iframe", "embed" -> List.of(new EmbedAddresses(Link.Kind.EMBED, element, "src"));
      case "object" -> List.of(new EmbedAddresses(Link.Kind.EMBED, element, "data"));
      case "video", "audio" -> player(element);
      case "noscript" -> images(element);
      default -> List.of();
    };
  }

  /** Attributes with a picture's address; lazily loaded ones do not use src. */
  public static String imageAttribute(Element image) {
    boolean placeholder = image.attr("src").isBlank() || image.attr("src").startsWith("data:");
    for (String lazy : List.of("data-src", "data-lazy-src", "data-original")) {
      if (placeholder && !image.attr(lazy).isBlank()) {
        return lazy;
      }
    }
    return "src";
  }

  /** {@code PIXEL} for an image too small to be seen. */
  public static Link.Kind imageKind(Element image) {
    boolean dot = isDot(image.attr("width")) && isDot(image.attr("height"));
    return dot ? Link.Kind.PIXEL : Link.Kind.IMAGE;
  }

  private static boolean isDot(String length) {
    return length.strip().matches("[01](px)?");
  }

  private static List<EmbedAddresses> player(Element element) {
    List<EmbedAddresses> found = new ArrayList<>();
    found.add(new EmbedAddresses(Link.Kind.EMBED, element, "src"));
    for (Element child : element.children()) {
      if (child.normalName().equals("source")) {
        found.add(new EmbedAddresses(Link.Kind.EMBED, child, "src"));
      }
    }
    return found;
  }

  private static List<EmbedAddresses> images(Element element) {
    return element.getElementsByTag("img").stream()
        .map(image -> new EmbedAddresses(imageKind(image), image, imageAttribute(image)))
        .toList();
  }
}
