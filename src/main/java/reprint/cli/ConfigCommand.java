package reprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.config.Value;

/** {@code reprint config show}: the settings for a path, and their origin. */
final class ConfigCommand implements Command {

  /** The group {@code config}. */
  static CommandSpec group() {
    CommandSpec group = CommandSpec.create();
    group
        .usageMessage()
        .description("Shows the configuration.")
        .footer("", "Example: reprint config show posts/tide.md");
    Commands.add(group, "show", new ConfigCommand().spec());
    Commands.add(group, "schema", new ConfigSchemaCommand().spec());
    return group;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .index("0")
            .arity("0..1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("A document. Default: any document in the current folder.")
            .build());
    spec.addOption(
        DocumentOptions.value("ADDRESS", "--source")
            .description("Show the settings for documents whose original has this address.")
            .build());
    DocumentOptions.addConfigTo(spec);
    spec.usageMessage()
        .description(
            "Shows the configuration in force for a path, with the file and line of each value.")
        .footer("", "Example: reprint config show posts/tide.md");
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Streams streams) throws IOException {
    DocumentOptions options = DocumentOptions.of(parsed);
    String path = options.paths().isEmpty() ? "document" : options.paths().get(0);
    Configuration configuration =
        new Configuration(
            streams.folder(), options.text("--config").map(Path::of), Map.of(), List.of());
    InForce inForce =
        configuration
            .forPath(streams.folder().resolve(path))
            .withSource(options.text("--source").orElse(""));
    for (Map.Entry<String, Value> entry : inForce.values().entrySet()) {
      Value value = entry.getValue();
      streams.out().write("%s: %s  # %s\n".formatted(entry.getKey(), shown(value), value.origin()));
    }
    Optional<String> excluded = inForce.excluded();
    if (excluded.isPresent()) {
      streams.out().write("# skipped because of " + excluded.get() + "\n");
    }
    return ExitStatus.CLEAN;
  }

  private static String shown(Value value) {
    return value.items().size() == 1 ? value.text() : "[" + String.join(", ", value.items()) + "]";
  }
}
