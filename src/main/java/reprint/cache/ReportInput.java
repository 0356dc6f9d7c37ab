package reprint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.compare.Kept;
import reprint.judge.Facts;
import reprint.judge.Finding;
import reprint.read.Block;
import reprint.read.Document;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;
import reprint.suppress.ReportedFinding.Suppression;

/** Reads what {@link ReportOutput} wrote; the order of the fields is that of the records. */
final class ReportInput extends CreditInput {
  private static final Comparison.Verdict[] VERDICTS = Comparison.Verdict.values();
  private static final Edit.Kind[] KINDS = Edit.Kind.values();
  private static final Edit.Level[] LEVELS = Edit.Level.values();
  private static final Edit.Type[] TYPES = Edit.Type.values();
  private static final Block.Role[] ROLES = Block.Role.values();
  private static final Finding.Kind[] OUTCOMES = Finding.Kind.values();
  private static final Finding.Level[] SEVERITIES = Finding.Level.values();
  private static final Suppression.By[] BY = Suppression.By.values();

  ReportInput(ByteBuffer in) {
    super(in);
  }

  /** A report whose documents know no more than what reports show. */
  DocumentReport report() throws IOException {
    String repositoryPath = text();
    Document document = document(this::lines);
    return new DocumentReport(
        repositoryPath,
        document,
        declarations(),
        credits(),
        all(this::comparison),
        maybe(() -> document(Map::of)),
        maybe(this::proof),
        all(this::reported),
        List.of(),
        "");
  }

  private Map<Integer, String> lines() throws IOException {
    Map<Integer, String> lines = new HashMap<>();
    for (int left = number(); left > 0; left--) {
      lines.put(number(), text());
    }
    return lines;
  }

  private Document document(Part<Map<Integer, String>> lines) throws IOException {
    return new Document(
        text(),
        text(),
        text(),
        text(),
        all(this::block),
        List.of(),
        List.of(),
        new KeptLines(lines.read()),
        List.of());
  }

  private Facts.Proof proof() throws IOException {
    return new Facts.Proof(text(), text(), Instant.parse(text()), Instant.parse(text()), texts());
  }

  private Block block() {
    return new Block(constant(ROLES), text(), number(), span(), number());
  }

  private Comparison comparison() throws IOException {
    return new Comparison(
        text(), text(), constant(VERDICTS), share(), text(), all(this::edit), all(this::kept));
  }

  private Kept kept() {
    return new Kept(span(), span());
  }

  private Edit edit() {
    return new Edit(constant(KINDS), constant(LEVELS), constant(TYPES), side(), side(), text());
  }

  private Edit.Side side() {
    return new Edit.Side(text(), span(), location());
  }

  private ReportedFinding reported() throws IOException {
    return new ReportedFinding(finding(), text(), maybe(this::suppression));
  }

  private Finding finding() throws IOException {
    return new Finding(
        text(),
        constant(OUTCOMES),
        constant(SEVERITIES),
        number(),
        location(),
        text(),
        text(),
        text(),
        text(),
        text(),
        text(),
        all(this::related),
        text());
  }

  private Finding.Related related() {
    return new Finding.Related(text(), location(), text());
  }

  private Suppression suppression() throws IOException {
    return new Suppression(constant(BY), text(), maybe(() -> LocalDate.ofEpochDay(day())), text());
  }
}
