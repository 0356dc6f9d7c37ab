package reprint.credit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.name.NameReader.Names;
import reprint.credit.notice.Notices;
import reprint.credit.notice.OriginFields;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.text.Span;

/** The page's own byline, as far as it names the author of the text and not who put it there. */
final class PageByline {
  /** Units in which a note about an author names the person. */
  private static final int BIOGRAPHY_START = 80;

  private final CreditContext reading;
  private final Masthead masthead;
  private final Notices notices;
  private final Republisher republisher;

  PageByline(CreditContext reading, Masthead masthead, Notices notices) {
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
    republisher = new Republisher(reading, masthead.site(), Notices.first(notices.origins()));
  }

  /** The byline, with ids spelt out, and empty for words that name nobody. */
  Names names(boolean reused) {
    List<Mention> named = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    for (Mention stated : masthead.authors().stream().filter(this::isName).toList()) {
      Mention author = withoutFrom(stated);
      boolean nobody = reading.is(author.text(), PhraseKind.NOBODY);
      boolean body = !named.isEmpty() && reading.has(author.text(), PhraseKind.BODY);
      boolean house = reused && !nobody && republisher.isHouse(author);
      boolean poster = reused && republisher.isPoster(author);
      Mention name =
          nobody ? new Mention("", "", author.span(), author.location()) : spelledOut(author);
      if (!house) {
        (body || poster ? parties : named).add(name);
      }
    }
    return isTranslators(named) ? new Names(List.of(), parties, 0) : new Names(named, parties, 0);
  }

  /** Whether it is the page's own site or its desk. */
  boolean isHouse(Mention name) {
    return republisher.isHouse(name);
  }

  /** "From Wikinews" on a text from there is Wikinews. */
  private Mention withoutFrom(Mention author) {
    String text = author.text();
    int end = reading.endIn(text, PhraseKind.VIA);
    String place = end < 0 ? "" : text.substring(end).strip();
    return republisher.isOrigin(Words.letters(place))
        ? new Mention(place, author.url(), author.span(), author.location())
        : author;
  }

  /**
   * Whether a field names somebody whom the text does not, and the text says that it is a
   * translation without naming the translator: that person is the translator.
   */
  private boolean isTranslators(List<Mention> named) {
    boolean shown = named.stream().anyMatch(a -> reading.text().contains(a.text()));
    boolean translated =
        notices.changes().stream().anyMatch(n -> n.cue() == PhraseKind.TRANSLATION);
    return translated && !shown && new OriginFields(reading).translator().isEmpty();
  }

  /** The full name for a field's id "annlee", from a note such as "Ann Lee is a journalist". */
  private Mention spelledOut(Mention author) {
    String id = author.text();
    return !id.isEmpty() && isId(id)
        ? inBiographies()
            .filter(name -> Words.letters(name).equals(Words.letters(id)))
            .findFirst()
            .map(name -> new Mention(name, author.url(), author.span(), author.location()))
            .orElse(author)
        : author;
  }

  /** The words before "is a journalist" at the start of a block. */
  private Stream<String> inBiographies() {
    return reading.document().blocks().stream()
        .filter(reading::isEdge)
        .map(b -> new Span(b.span().offset(), Math.min(b.span().length(), BIOGRAPHY_START)))
        .flatMap(
            start ->
                reading.hits(start, PhraseKind.BIO).stream()
                    .map(bio -> reading.text().substring(start.offset(), bio.span().offset())))
        .map(String::strip);
  }

  /** Not a label, the name of a picture's author, or a sentence that begins like a byline. */
  private boolean isName(Mention author) {
    String text = author.text();
    boolean small = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    boolean sentence = small && text.split(" ").length > 2;
    boolean label =
        reading.is(text, PhraseKind.LICENSE_LABEL) || reading.is(text, PhraseKind.SOURCE_LABEL);
    boolean entry = author.span().length() > 0 && reading.licenses().isOfOther(author.span());
    return !sentence && !label && !entry;
  }

  /** Whether it is an account such as {@code annlee}. */
  static boolean isId(String name) {
    return name.chars().noneMatch(c -> c == ' ' || c > 127 || Character.isUpperCase(c));
  }
}
