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
import reprint.site.Site;

/** The group {@code site}: what the page says about its site. */
final class SiteFacts {
  static final List<FactDefinition> ALL =
      List.of(
          ids(
              "site.license",
              "ids of the licences that the page, or else the files around it, declare for its site",
              w -> Fact.texts(licenses(w))),
          texts(
              "site.strangers",
              "authors of the work whom neither the page around the article nor the site's files name",
              w -> Mentions.fact(strangers(w))));

  private SiteFacts() {}

  /** The files' count only if they name the site's authors as well. */
  private static List<String> licenses(WorkFacts work) {
    List<String> ofPage = ofSite(work).map(d -> d.license().id()).distinct().toList();
    Site site = work.all().site();
    boolean known = ofPage.isEmpty() && !site.authors().isEmpty();
    return known ? site.licenses() : ofPage;
  }

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
        .filter(author -> !author.isEmpty() && !work.all().site().isHouse(author.text()))
        .filter(author -> lines.stream().noneMatch(line -> names(line, author)))
        .toList();
  }

  private static boolean names(String line, Mention author) {
    return line.contains(author.text().toLowerCase(Locale.ROOT));
  }
}
