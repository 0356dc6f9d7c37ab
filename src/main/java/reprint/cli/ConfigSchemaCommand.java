package reprint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code reprint config schema}: the schema with which editors complete {@code .reprint.yml}. */
final class ConfigSchemaCommand implements Command {
  /** The place named in the comment that {@code reprint init} writes. */
  static final String FILE = "reprint.schema.json";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Prints the JSON Schema of .reprint.yml, for completion in editors.")
        .footer("", "Example: reprint config schema > " + FILE);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult options, Streams streams) throws IOException {
    try (InputStream schema = getClass().getResourceAsStream("config.schema.json")) {
      Outputs.standard(streams).write(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
    return ExitStatus.CLEAN;
  }
}
