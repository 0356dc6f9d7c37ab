package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import reprint.read.Document;

/** What holds for every text, whatever its words. */
class ComparisonPropertiesTest {
  private static final String[] WORDS = {
    "boat", "harbour", "the", "of", "water", "pilots", "n\u00EFve", "office", "said", "never",
    "5.1", "lock", "a", "Mirena", "over", "first", "lantern", "quiet", "1,204", "storm"
  };

  @Property(tries = 60)
  void technicalNoiseAloneChangesNoVerdict(@ForAll("articles") List<List<String>> article) {
    String[] plain = text(article);
    String[] noisy = plain.clone();
    for (int i = 0; i < noisy.length; i++) {
      noisy[i] =
          Normalizer.normalize(noisy[i], Normalizer.Form.NFC)
              .replace("harbour", "har\u00ADbour")
              .replace("office", "o\uFB03ce")
              .replace("lantern", "lan\u200Btern")
              .replace("storm ", "storm\u00A0")
              .replace("quiet of", "quiet\nof")
              .replace("pilots ", "pi-\nlots ");
    }
    Comparison comparison = compare(document(plain), document(noisy));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits()).allMatch(e -> e.level() == Edit.Level.TECHNICAL);
  }

  @Property(tries = 60)
  void aWordDroppedInsideIsAlwaysAModification(
      @ForAll("articles") List<List<String>> article, @ForAll @IntRange(max = 10_000) int pick) {
    List<List<String>> cut = new ArrayList<>();
    article.forEach(sentence -> cut.add(new ArrayList<>(sentence)));
    List<String> sentence = cut.get(1 + pick % (cut.size() - 2));
    sentence.remove(1 + pick % (sentence.size() - 2));
    Comparison comparison = compare(document(text(article)), document(text(cut)));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
  }

  @Property(tries = 60)
  void aForeignWordInsideIsAlwaysAModification(
      @ForAll("articles") List<List<String>> article, @ForAll @IntRange(max = 10_000) int pick) {
    List<List<String>> more = new ArrayList<>();
    article.forEach(sentence -> more.add(new ArrayList<>(sentence)));
    List<String> sentence = more.get(1 + pick % (more.size() - 2));
    sentence.add(1 + pick % (sentence.size() - 2), "allegedly");
    Comparison comparison = compare(document(text(article)), document(text(more)));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(comparison.edits()).anyMatch(e -> e.republished().text().contains("allegedly"));
  }

  @Property(tries = 60)
  void aTextComparedWithItselfIsVerbatim(@ForAll("articles") List<List<String>> article) {
    Document document = document(text(article));
    Comparison comparison = compare(document, document);
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits()).isEmpty();
    assertThat(comparison.coverage()).isEqualTo(1);
  }

  @Property(tries = 200)
  void noTextRaisesAnException(@ForAll String original, @ForAll String republished) {
    String one = original.isBlank() ? "x" : original;
    String other = republished.isBlank() ? "y" : republished;
    Comparison comparison = compare(document(one, other), document(other, one));
    assertThat(comparison.coverage()).isBetween(0.0, 1.0);
    assertThat(comparison.edits())
        .allMatch(e -> (one + "\n\n" + other).contains(e.original().text()))
        .allMatch(e -> (other + "\n\n" + one).contains(e.republished().text()));
  }

  /** Four to nine sentences of eight to twenty words; each starts with a word of its own. */
  @Provide
  Arbitrary<List<List<String>>> articles() {
    Arbitrary<List<String>> sentence = Arbitraries.of(WORDS).list().ofMinSize(8).ofMaxSize(20);
    return sentence.list().ofMinSize(4).ofMaxSize(9);
  }

  private static String[] text(List<List<String>> article) {
    String[] paragraphs = new String[article.size()];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = "Part" + (char) ('a' + i) + " " + String.join(" ", article.get(i)) + " end.";
    }
    return paragraphs;
  }
}
