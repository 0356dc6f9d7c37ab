package reprint.credit.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.name.NameReader.Names;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.text.Span;

/** Separates the author from others who are named beside: the translator and the publisher. */
final class OtherParts {
  /**
   * Letters with which a publisher's address begins, as "Tidal" in {@code tidal-review.example}.
   */
  private static final int FEWEST = 5;

  private final CreditContext reading;
  private final Set<String> translators = new HashSet<>();

  /** Publishers by the letters of their names, as sites and links are called. */
  private final Set<String> publishers = new HashSet<>();

  /**
   * Those of a document.
   *
   * @param lines with labels
   * @param translator named by a field
   * @param places names of places that published the text, and of the page's own site; "": none
   */
  OtherParts(
      CreditContext reading,
      List<LabelledLine> lines,
      Optional<Mention> translator,
      List<String> places) {
    this.reading = reading;
    NameReader names = new NameReader(reading);
    translator.ifPresent(t -> translators.add(Words.letters(t.text())));
    for (LabelledLine line : lines) {
      if (line.cue() == PhraseKind.TRANSLATOR_LABEL) {
        names
            .read(line.value(), true)
            .authors()
            .forEach(n -> translators.add(Words.letters(n.text())));
      }
    }
    places.forEach(place -> publishers.add(Words.letters(place)));
    reading.links(reading.all()).stream()
        .filter(link -> Addresses.isPage(link.url()))
        .forEach(
            link -> {
              String host = Addresses.host(link.url());
              publishers.add(Words.letters(host));
              publishers.add(Words.letters(host.substring(0, Math.max(0, host.lastIndexOf('.')))));
            });
    publishers.remove("");
    translators.remove("");
  }

  /** {@code names} without translators, and with publishers after an author as parties. */
  Names without(Names names) {
    List<Mention> authors = new ArrayList<>();
    List<Mention> parties = new ArrayList<>(names.parties());
    for (Mention name : names.authors()) {
      boolean person = authors.stream().anyMatch(a -> !a.isEmpty() && !isPublisher(a.text()));
      if (person && isPublisher(name.text())) {
        parties.add(name);
      } else if (!translators.contains(Words.letters(name.text())) || name.isEmpty()) {
        authors.add(withoutPublisher(name));
      }
    }
    return new Names(authors, parties, names.end());
  }

  /** "Ann Lee, Tides" is Ann Lee. */
  private Mention withoutPublisher(Mention name) {
    int comma = name.text().lastIndexOf(", ");
    if (comma < 0 || !isPublisher(name.text().substring(comma + 2))) {
      return name;
    }
    Span span = new Span(name.span().offset(), Math.min(comma, name.span().length()));
    String person = name.text().substring(0, comma);
    return new Mention(person, name.url(), span, name.location());
  }

  private boolean isPublisher(String name) {
    String letters = Words.letters(name);
    boolean begins =
        letters.length() >= FEWEST && publishers.stream().anyMatch(p -> p.startsWith(letters));
    return begins || publishers.contains(letters) || reading.has(name, PhraseKind.BODY);
  }
}
