package reprint.cache;

import java.io.IOException;
import java.io.OutputStream;
import reprint.report.ReportOptions;
import reprint.report.ReportOptions.Pack;
import reprint.report.ReportOptions.RuleNote;

/** Writes what reports tell of the rules in force; {@link RulesInput} is its mirror. */
final class RulesOutput extends FieldOutput {
  RulesOutput(OutputStream out) {
    super(out);
  }

  void rules(ReportOptions options) throws IOException {
    all(options.packs(), this::pack);
    all(options.rules(), this::note);
  }

  private void pack(Pack pack) throws IOException {
    text(pack.name());
    text(pack.version());
  }

  private void note(RuleNote note) throws IOException {
    text(note.id());
    text(note.about());
    text(note.level());
    text(note.why());
    text(note.fix());
    texts(note.formerIds());
  }
}
