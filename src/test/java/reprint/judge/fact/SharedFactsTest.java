package reprint.judge.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reprint.catalog.License;
import reprint.judge.Fact;
import reprint.judge.TestFacts;
import reprint.judge.TestLicenses;

/** The judge remembers: of ten thousand works none makes it look through the document anew. */
class SharedFactsTest {
  private final LicenseDuties duties = new LicenseDuties(TestLicenses.DUTIES);
  private final ArticleFacts article =
      new ArticleFacts(TestFacts.under("CC-BY-4.0").facts(), duties);

  @Test
  void whatAllWorksShareIsFoundForTheFirstOnly() {
    AtomicInteger found = new AtomicInteger();
    for (int work = 0; work < 3; work++) {
      article.shared("document.title", () -> Fact.of("tide " + found.incrementAndGet()));
    }
    assertThat(found).hasValue(1);
    assertThat(new WorkFacts(article, 0).get("document.title").toString()).isEqualTo("tide 1");
  }

  @Test
  void everyFactOfTheDocumentIsTheSameForAllWorks() {
    WorkFacts first = new WorkFacts(article, 0);
    WorkFacts second = new WorkFacts(article, 0);
    List<String> shared = FactCatalog.names().stream().filter(ArticleFacts::isShared).toList();
    assertThat(shared).hasSizeGreaterThan(8);
    assertThat(shared).allSatisfy(name -> assertThat(second.get(name)).isSameAs(first.get(name)));
  }

  @Test
  void aWorkFindsEachOfItsFactsAndItsPlaceOnce() {
    WorkFacts work = new WorkFacts(article, 0);
    assertThat(FactCatalog.names())
        .allSatisfy(name -> assertThat(work.get(name)).isSameAs(work.get(name)));
    assertThat(work.place()).isSameAs(work.place());
  }

  @Test
  void theDutiesOfALicenceAreGatheredOnce() {
    License license = TestLicenses.license("CC-BY-ND");
    assertThat(duties.of(license)).isNotEmpty().isSameAs(duties.of(license));
    assertThat(duties.members(license)).isNotEmpty().isSameAs(duties.members(license));
  }
}
