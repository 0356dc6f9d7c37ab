package reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.LicenseDetector;
import reprint.judge.Facts;
import reprint.judge.Facts.Picture;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Notification;
import reprint.read.Property;
import reprint.read.ReadException;
import reprint.text.Span;

/** Adds what the files of an article's pictures say of themselves to what rules may look at. */
final class Pictures {
  /** Pictures of a document that are opened. */
  private static final int MOST = 200;

  /** Units between a block and the next. */
  private static final int GAP = 4;

  private final Catalog catalog;
  private final Document document;
  private final List<Credit> works;
  private final Map<Integer, Picture> byWork = new HashMap<>();

  private Pictures(Facts facts, Catalog catalog) {
    this.catalog = catalog;
    document = facts.document();
    works = new ArrayList<>(facts.credits().works());
  }

  /** Each picture beside its credit; one that declares a licence in its file alone is a work. */
  static Facts addTo(
      Facts facts,
      Catalog catalog,
      PictureSource source,
      LicenseDetector detector,
      List<Notification> notifications) {
    Pictures pictures = new Pictures(facts, catalog);
    ShownPictures.in(facts.document())
        .limit(MOST)
        .forEach(image -> pictures.add(image, properties(source, image, notifications), detector));
    Credits credits = facts.credits();
    return new Facts(
        facts.document(),
        facts.declarations(),
        new Credits(credits.masthead(), pictures.works, credits.signals()),
        facts.comparisons(),
        facts.original(),
        pictures.byWork,
        facts.settings());
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

  /** The detector reads the metadata as those of a document that has nothing else. */
  private Picture picture(Link image, List<Property> properties, LicenseDetector detector) {
    Document file =
        new Document(
            image.url(),
            "",
            "",
            "",
            List.of(),
            List.of(),
            properties,
            document.places(),
            List.of());
    FieldNames names = catalog.fields(Field.PICTURE_RIGHTS);
    List<Property> rights = properties.stream().filter(p -> names.have(p.name())).toList();
    return new Picture(
        image.url(), detector.detect(file).all(), creators(properties), mentions(rights));
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

  private void add(Link image, List<Property> properties, LicenseDetector detector) {
    if (properties.isEmpty()) {
      return;
    }
    Picture picture = picture(image, properties, detector);
    OptionalInt credited = work(image);
    if (credited.isPresent()) {
      byWork.put(credited.getAsInt(), picture);
    } else if (!picture.declarations().isEmpty()) {
      byWork.put(works.size(), picture);
      works.add(uncredited(picture));
    }
  }

  /** Readers see nothing of it; whether it is another's picture, nothing tells. */
  private static Credit uncredited(Picture picture) {
    return new Credit(
        Credit.Role.MEDIA,
        Credit.Reused.UNKNOWN,
        picture.declarations(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The credit in the picture's figure, in its paragraph or in the next one. */
  private OptionalInt work(Link image) {
    Block shown = document.blockAt(image.span().offset());
    return IntStream.range(0, works.size())
        .filter(i -> shown != null && works.get(i).role() == Credit.Role.MEDIA)
        .filter(i -> place(works.get(i)).filter(at -> isBeside(image, shown, at)).isPresent())
        .findFirst();
  }

  private boolean isBeside(Link image, Block shown, Span place) {
    Block credit = document.blockAt(place.offset());
    int gap = credit.span().offset() - shown.span().end();
    boolean figure = image.group() > 0 && image.group() == credit.group();
    boolean inside = image.span().offset() > shown.span().offset(); // else it stands before
    return figure || credit.equals(shown) || inside && gap >= 0 && gap <= GAP;
  }

  private static Optional<Span> place(Credit credit) {
    Optional<Span> declared =
        credit.declarations().stream()
            .map(Declaration::scope)
            .filter(scope -> scope.length() > 0)
            .findFirst();
    return declared
        .or(() -> credit.authors().stream().map(Mention::span).findFirst())
        .filter(span -> span.length() > 0);
  }
}
