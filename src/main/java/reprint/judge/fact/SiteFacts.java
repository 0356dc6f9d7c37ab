package reprint.judge.fact;

import static reprint.judge.FactDefinition.ids;
import static reprint.judge.FactDefinition.texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Subject;
import reprint.judge.Fact;
import reprint.judge.FactDefinition;
import reprint.read.Document;

/** The group {@code site}: what the page says about its site. */
final class SiteFacts {
  static final List<FactDefinition> ALL =
      List.of(
          ids(
              "site.license",
              "ids of the licences that the page declares for its site",
              w -> Fact.texts(ofSite(w).map(d -> d.license().id()).distinct().toList())),
          texts(
              "site.strangers",
              "authors of the work whom the page around the article does not name",
              w -> Mentions.fact(strangers(w))));

  private SiteFacts() {}

  private static Stream<Declaration> ofSite(WorkFacts work) {
    return work.all().declarations().all().stream().filter(d -> d.subject() == Subject.SITE);
  }

  private static List<Mention> strangers(WorkFacts work) {
    Document document = work.all().document();
    List<String> lines =
        Stream.concat(
                document.blocks().stream().filter(block -> !block.isArticle()),
                ofSite(work).flatMap(d -> Stream.ofNullable(document.blockAt(d.scope().offset()))))
            .map(document::text)
            .map(text -> text.toLowerCase(Locale.ROOT))
            .toList();
    return work.credit().authors().stream()
        .filter(author -> !author.isEmpty())
        .filter(author -> lines.stream().noneMatch(line -> names(line, author)))
        .toList();
  }

  private static boolean names(String line, Mention author) {
    return line.contains(author.text().toLowerCase(Locale.ROOT));
  }
}
