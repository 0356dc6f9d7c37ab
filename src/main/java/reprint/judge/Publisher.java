package reprint.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.config.AddressPattern;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.judge.fact.WorkFacts;
import reprint.read.Document;

/**
 * A publisher whose terms a pack holds.
 *
 * @param names as credits write it, the usual one first; letter case counts, since some are common
 *     words
 * @param sources addresses of its texts
 * @param pixel addresses of the images by which it counts readers; empty: none is known
 * @param allow edits that its terms permit: {@code time place style headline shorten translate}
 * @param terms address and date of the terms that were read
 */
public record Publisher(
    List<String> names,
    List<AddressPattern> sources,
    List<AddressPattern> pixel,
    List<String> allow,
    String terms) {

  public Publisher {
    names = List.copyOf(names);
    sources = List.copyOf(sources);
    pixel = List.copyOf(pixel);
    allow = List.copyOf(allow);
  }

  /** Whether source or credit say that an article is one of its texts. */
  boolean isSourceOf(WorkFacts work) {
    if (!work.isMain()) {
      return false;
    }
    List<Mention> told = credits(work.credit()).toList();
    return Stream.concat(told.stream().map(Mention::url), addresses(work)).anyMatch(this::publishes)
        || told.stream().map(Mention::text).anyMatch(this::isNamedIn)
        || notice(work).map(this::isNamedIn).orElse(false);
  }

  private static Stream<Mention> credits(Credit credit) {
    Stream<Mention> source =
        Stream.of(credit.source(), credit.sourceNotice()).flatMap(Optional::stream);
    return Stream.concat(source, credit.parties().stream());
  }

  private static Stream<String> addresses(WorkFacts work) {
    Optional<Mention> canonical = work.all().credits().masthead().canonical();
    return Stream.of(canonical.map(Mention::url).orElse(""), work.all().settings().source());
  }

  /** The whole passage that tells where the work first appeared: it may name more than one. */
  private static Optional<String> notice(WorkFacts work) {
    Document document = work.all().document();
    return work.credit()
        .sourceNotice()
        .filter(notice -> notice.span().length() > 0)
        .map(notice -> document.blockAt(notice.span().offset()))
        .map(document::text);
  }

  /** Who permits what it allows, for a sentence. */
  String permission() {
    return "the terms of " + names.get(0) + ", " + terms;
  }

  /** Whether an address is one of its own. */
  public boolean publishes(String address) {
    return sources.stream().anyMatch(source -> source.fits(address));
  }

  /** Whether an address is that of an image by which it counts readers. */
  public boolean counts(String address) {
    return pixel.stream().anyMatch(pattern -> pattern.fits(address));
  }

  /** Whether one of its names stands in a text as words of their own. */
  public boolean isNamedIn(String text) {
    return names.stream().anyMatch(name -> isWord(text, name));
  }

  private static boolean isWord(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }
}
