package reprint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import reprint.report.ReportOptions;
import reprint.report.ReportOptions.Pack;
import reprint.report.ReportOptions.RuleNote;

/** Reads what {@link RulesOutput} wrote. */
final class RulesInput extends FieldInput {
  RulesInput(ByteBuffer in) {
    super(in);
  }

  ReportOptions addedTo(ReportOptions plain) throws IOException {
    return plain.withRules(all(this::pack), all(this::note));
  }

  private Pack pack() {
    return new Pack(text(), text());
  }

  private RuleNote note() throws IOException {
    return new RuleNote(text(), text(), text(), text(), text(), texts());
  }
}
