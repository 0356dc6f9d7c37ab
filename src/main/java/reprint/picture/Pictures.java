package reprint.picture;

import java.util.List;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declarations;
import reprint.detect.LicenseDetector;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Notification;
import reprint.read.Property;
import reprint.read.ReadException;
import reprint.text.Span;

/** Reads the metadata of a document's pictures. Safe to share between threads. */
public final class Pictures {
  /** Pictures of a document that are opened at most. */
  private static final int MOST = 200;

  private final Catalog catalog;
  private final LicenseDetector detector;

  /** Pictures; {@code detector} finds their licences. */
  public Pictures(Catalog catalog, LicenseDetector detector) {
    this.catalog = catalog;
    this.detector = detector;
  }

  /** Whether a document's result depends on files beside it: on pictures that it shows. */
  public static boolean lieBeside(Document document) {
    return ShownPictures.in(document).anyMatch(PictureFiles::isBeside);
  }

  /**
   * Each picture of a document with its credit.
   *
   * @param files metadata of the pictures
   * @param notifications reports pictures that could not be read
   */
  public PicturedCredits of(
      Document document, Credits credits, PictureSource files, List<Notification> notifications) {
    PictureCredits works = new PictureCredits(document, credits);
    for (Link image : ShownPictures.in(document).limit(MOST).toList()) {
      List<Property> properties = properties(files, image, notifications);
      if (!properties.isEmpty()) {
        works.add(image, picture(image, properties));
      }
    }
    return works.pictured();
  }

  /** Whether a document may show pictures; if not, nothing of this room is loaded. */
  public static boolean mayBeIn(Document document) {
    for (Link link : document.links()) {
      if (link.kind() == Link.Kind.IMAGE) {
        return true;
      }
    }
    for (Property property : document.properties()) {
      if (property.name().startsWith(ShownPictures.FRONT_MATTER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Pictures of hosts whose works carry licences, in the order of the file; no file is opened.
   *
   * @param catalog knows the hosts
   */
  public static List<HostedPicture> hosted(
      Document document, Declarations declarations, Credits credits, Catalog catalog) {
    return HostedPictures.of(document, declarations, credits, catalog);
  }

  private static List<Property> properties(
      PictureSource source, Link image, List<Notification> notifications) {
    try {
      return source.properties(image);
    } catch (ReadException e) {
      String message = "The picture " + image.url() + " " + e.getMessage();
      notifications.add(new Notification(message, image.location().line()));
      return List.of();
    }
  }

  private Picture picture(Link image, List<Property> properties) {
    FieldNames names = catalog.fields(Field.PICTURE_RIGHTS);
    List<Property> rights = properties.stream().filter(p -> names.have(p.name())).toList();
    return new Picture(
        image.url(),
        detector.detect(image.url(), properties),
        creators(properties),
        mentions(rights));
  }

  private List<Mention> creators(List<Property> properties) {
    return catalog.fields(Field.PICTURE_CREATOR).all().stream()
        .map(field -> properties.stream().filter(p -> p.name().equals(field)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(Pictures::mentions)
        .orElse(List.of());
  }

  private static List<Mention> mentions(List<Property> fields) {
    return fields.stream()
        .map(field -> new Mention(field.value(), "", new Span(0, 0), field.location()))
        .toList();
  }
}
