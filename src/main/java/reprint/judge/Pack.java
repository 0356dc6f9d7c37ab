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
 * @param publisher whose terms they are; absent if they hold for all works
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

  /** The facts that its rules look at; absent if it does not apply to this work. */
  Optional<WorkFacts> view(WorkFacts work) {
    return publisher.isEmpty()
        ? Optional.of(work)
        : publisher.filter(p -> work.isMain() && isOf(p, work.all())).map(work::from);
  }

  /** Its publisher, if the article is one of the publisher's texts. */
  Optional<Publisher> publisherOf(Facts facts) {
    return publisher.filter(p -> isOf(p, facts));
  }

  /** Whether source or credit say that an article is one of its texts. */
  private static boolean isOf(Publisher publisher, Facts facts) {
    List<Mention> stated = credits(facts.credits().works().get(0)).toList();
    return Stream.concat(stated.stream().map(Mention::url), addresses(facts))
            .anyMatch(publisher::publishes)
        || stated.stream().map(Mention::text).anyMatch(publisher::isNamedIn)
        || notice(facts).map(publisher::isNamedIn).orElse(false);
  }

  private static Stream<Mention> credits(Credit credit) {
    Stream<Mention> source =
        Stream.of(credit.source(), credit.sourceNotice()).flatMap(Optional::stream);
    return Stream.concat(source, credit.parties().stream());
  }

  private static Stream<String> addresses(Facts facts) {
    Optional<Mention> canonical = facts.credits().masthead().canonical();
    return Stream.of(canonical.map(Mention::url).orElse(""), facts.settings().source());
  }

  /**
   * The whole passage that says where the work first appeared: it may name more than one publisher.
   */
  private static Optional<String> notice(Facts facts) {
    Document document = facts.document();
    return facts
        .credits()
        .works()
        .get(0)
        .sourceNotice()
        .filter(notice -> notice.span().length() > 0)
        .map(notice -> document.blockAt(notice.span().offset()))
        .map(document::text);
  }
}
