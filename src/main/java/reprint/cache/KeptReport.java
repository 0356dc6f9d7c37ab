package reprint.cache;

import java.util.List;
import java.util.Map;
import reprint.binary.RecordCodec;
import reprint.read.Document;
import reprint.read.Places;
import reprint.report.DocumentReport;

/** A report with the parts of its documents that reports show. */
final class KeptReport {
  static final RecordCodec<DocumentReport> CODEC =
      RecordCodec.of(DocumentReport.class, Places.class, KeptLines.class);

  private KeptReport() {}

  static DocumentReport of(DocumentReport report) {
    boolean whole = showsTexts(report);
    return new DocumentReport(
        report.repositoryPath(),
        document(report.document(), whole, KeptLines.needed(report)),
        report.declarations(),
        report.credits(),
        report.comparisons(),
        report.original().map(original -> document(original, whole, Map.of())),
        report.proof(),
        report.findings(),
        report.notifications(),
        report.error());
  }

  /** A page shows both texts side by side if there is an edit. */
  private static boolean showsTexts(DocumentReport report) {
    return report.original().isPresent()
        && report.comparisons().stream().anyMatch(c -> !c.edits().isEmpty());
  }

  private static Document document(Document document, boolean whole, Map<Integer, String> lines) {
    return new Document(
        document.path(),
        document.mediaType(),
        document.language(),
        whole ? document.text() : "",
        whole ? document.blocks() : List.of(),
        List.of(),
        List.of(),
        new KeptLines(lines),
        List.of());
  }
}
