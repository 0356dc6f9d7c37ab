package reprint.report.json;

import java.util.Optional;
import reprint.compare.Comparison;
import reprint.credit.Credit;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.json.JsonWriter;
import reprint.judge.Facts;
import reprint.read.Location;
import reprint.report.DocumentReport;
import reprint.report.ReportOptions;
import reprint.report.text.ArticleText;
import reprint.report.text.Labels;

/** The fields of a document's object in {@code json} and {@code jsonl}. */
public final class DocumentJson {
  private final JsonWriter json;
  private final ReportOptions options;
  private final FindingJson findings;
  private final ComparisonJson comparisons;

  DocumentJson(JsonWriter json, ReportOptions options) {
    this.json = json;
    this.options = options;
    findings = new FindingJson(json);
    comparisons = new ComparisonJson(json, options.allEdits());
  }

  void fields(DocumentReport report) {
    json.field("path", report.path());
    if (report.isRead()) {
      read(report);
    } else {
      json.field("error", report.error());
    }
    json.objects(
        "notifications",
        report.notifications(),
        n -> json.field("message", n.message()).unlessZero("line", n.line()));
    if (options.view() == ReportOptions.View.CHECK) {
      report.verdict().ifPresent(v -> json.field("verdict", Labels.of(v)));
    }
  }

  private void read(DocumentReport report) {
    masthead(report);
    switch (options.view()) {
      case LICENSES -> licenses(report);
      case TEXT -> json.field("text", ArticleText.of(report));
      case CHECK -> {
        licenses(report);
        works(report);
        json.objects("findings", report.findings(), findings::fields);
      }
    }
  }

  private void masthead(DocumentReport report) {
    Masthead masthead = report.credits().masthead();
    json.field("mediaType", report.document().mediaType())
        .orNull("language", report.document().language())
        .orNull("title", masthead.title().map(Mention::text).orElse(""))
        .strings(
            "authors",
            masthead.authors().stream().filter(m -> !m.isEmpty()).map(Mention::text).toList())
        .orNull("site", masthead.site())
        .orNull("published", masthead.published());
  }

  private void licenses(DocumentReport report) {
    json.field("class", Labels.of(report.declarations().documentClass()));
    json.objects("licenses", report.declarations().all(), this::declaration);
  }

  private void declaration(Declaration d) {
    json.field("id", d.license().id())
        .orNull("uri", d.license().uri())
        .orNull("spdx", d.license().spdx())
        .field("subject", Labels.of(d.subject()))
        .field("confidence", d.confidence())
        .objects("evidence", d.evidence(), this::evidence)
        .begin("because", '[');
    d.because().forEach(this::because);
    json.end();
  }

  /** The clue, then the signs weighed for it. */
  private void because(Reason reason) {
    clue(reason.clue(), 0, reason.location());
    reason.signs().forEach(s -> clue(s.id(), s.weight(), reason.location()));
  }

  private void clue(String id, int weight, Location location) {
    json.object(
        () -> {
          json.field("clue", id).unlessZero("weight", weight);
          place(json, location);
        });
  }

  private void evidence(Evidence e) {
    json.field("kind", Labels.of(e.kind()));
    json.unlessEmpty(e.kind() == Evidence.Kind.FILE ? "path" : "field", e.field());
    json.field("text", e.text());
    place(json, e.location());
  }

  private void works(DocumentReport report) {
    json.begin("works", '[');
    for (int i = 0; i < report.credits().works().size(); i++) {
      Credit credit = report.credits().works().get(i);
      Comparison comparison =
          i < report.comparisons().size() ? report.comparisons().get(i) : Comparison.NONE;
      boolean proven = i == 0;
      json.object(() -> work(credit, comparison, proven ? report.proof() : Optional.empty()));
    }
    json.end();
  }

  private void work(Credit credit, Comparison comparison, Optional<Facts.Proof> proof) {
    json.field("role", Labels.of(credit.role()));
    new CreditJson(json).fields(credit);
    json.object("comparison", () -> comparisons.fields(comparison));
    proof.ifPresent(known -> json.object("record", () -> proof(known)));
  }

  private void proof(Facts.Proof proof) {
    json.field("address", proof.address())
        .orNull("namedBy", proof.named())
        .field("read", proof.read().toString())
        .field("licensed", proof.licensed().toString())
        .strings("licenses", proof.licenses());
  }

  /** Line and column, or page, paragraph and part; nothing for the whole document. */
  public static void place(JsonWriter json, Location place) {
    json.unlessZero("line", place.line())
        .unlessZero("column", place.column())
        .unlessZero("page", place.page())
        .unlessZero("paragraph", place.paragraph())
        .unlessEmpty("part", place.part());
  }
}
