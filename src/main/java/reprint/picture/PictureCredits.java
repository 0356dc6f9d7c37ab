package reprint.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/** Finds for each picture the credit that belongs to it. */
final class PictureCredits {
  /** Units between a block and the next. */
  private static final int GAP = 4;

  private final Document document;
  private final Credits credits;
  private final List<Credit> works;
  private final Map<Integer, Picture> byWork = new HashMap<>();

  PictureCredits(Document document, Credits credits) {
    this.document = document;
    this.credits = credits;
    works = new ArrayList<>(credits.works());
  }

  /** A picture without a credit is a work if it declares a licence in its file. */
  void add(Link image, Picture picture) {
    OptionalInt credited = work(image);
    if (credited.isPresent()) {
      byWork.put(credited.getAsInt(), picture);
    } else if (!picture.declarations().isEmpty()) {
      byWork.put(works.size(), picture);
      works.add(uncredited(picture));
    }
  }

  PicturedCredits pictured() {
    return new PicturedCredits(new Credits(credits.masthead(), works, credits.signals()), byWork);
  }

  /** A work of which readers see nothing. */
  private static Credit uncredited(Picture picture) {
    return new Credit(
        Credit.Role.MEDIA,
        Credit.Reused.YES,
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
