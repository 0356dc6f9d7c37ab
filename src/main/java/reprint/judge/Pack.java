package reprint.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.judge.fact.WorkFacts;
import reprint.read.Document;

/**
 * Rules that belong together.
 *
 * @param name the folder's name
 * @param version of the pack
 * @param license of the rule files
 * @param about one sentence
 * @param publisher whose terms they are; absent: they hold for all works
 * @param rules sorted by id
 */
public record Pack(
    String name,
    String version,
    String license,
    String about,
    Optional<Publisher> publisher,
    List<Rule> rules) {
  public Pack {
    rules = List.copyOf(rules);
  }

  /** The facts that its rules look at; absent: it has nothing to say about this work. */
  Optional<WorkFacts> view(WorkFacts work) {
    return publisher.isEmpty()
        ? Optional.of(work)
        : publisher.filter(p -> isOf(p, work)).map(work::from);
  }

  /** Whether source or credit say that an article is one of its texts. */
  private static boolean isOf(Publisher publisher, WorkFacts work) {
    if (!work.isMain()) {
      return false;
    }
    List<Mention> mentions = credits(work.credit()).toList();
    return Stream.concat(mentions.stream().map(Mention::url), addresses(work))
            .anyMatch(publisher::publishes)
        || mentions.stream().map(Mention::text).anyMatch(publisher::isNamedIn)
        || notice(work).map(publisher::isNamedIn).orElse(false);
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
}
