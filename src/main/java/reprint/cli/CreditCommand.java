package reprint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import reprint.catalog.License;
import reprint.credit.Attribution;

/** {@code reprint credit}: a correct credit line to paste. */
final class CreditCommand implements Command {
  private static final List<String> FORMS = List.of("text", "html", "markdown");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addOption(
        DocumentOptions.value("TEXT", "--title").description("Title of the work.").build());
    spec.addOption(
        DocumentOptions.list("NAME", "--author")
            .description("Author of the work. Can be repeated.")
            .build());
    spec.addOption(
        DocumentOptions.value("ADDRESS", "--source").description("Address of the work.").build());
    spec.addOption(
        DocumentOptions.value("LICENSE", "--license")
            .required(true)
            .description("Id of its licence, for example CC-BY-ND-4.0.")
            .build());
    spec.addOption(
        DocumentOptions.value("TEXT", "--changes")
            .description(
                "What was changed, for example “shortened” or “translated from German by …”.")
            .build());
    spec.addOption(
        DocumentOptions.value("FORM", "-f", "--format")
            .description("Format: " + String.join(", ", FORMS) + ".")
            .completionCandidates(FORMS)
            .build());
    spec.usageMessage()
        .description(
            "Writes a credit line in English to paste: title, author, source, licence.",
            "It reads no document; details that you leave out are left out of the line.")
        .footer(
            "",
            "Example: reprint credit --title 'The slow tide' --author 'Mira Holt' \\",
            "           --source https://tides.example/slow-tide --license CC-BY-ND-4.0 --format html");
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Streams streams) throws IOException {
    DocumentOptions options = DocumentOptions.of(parsed);
    String form = options.text("--format").orElse("text");
    if (!FORMS.contains(form)) {
      throw new UsageException(
          "--format " + form + ": must be one of " + String.join(", ", FORMS) + ".");
    }
    License license = license(options.text("--license").orElseThrow());
    Attribution line =
        new Attribution(
            options.text("--title").orElse(""),
            parsed.matchedOptionValue("--author", List.of()),
            options.text("--source").orElse(""),
            license.name(),
            license.uri(),
            options.text("--changes").orElse(""));
    streams.out().write(line.write(Attribution.Form.valueOf(form.toUpperCase(Locale.ROOT))) + "\n");
    return ExitStatus.CLEAN;
  }

  private static License license(String id) throws IOException {
    Optional<License> found = Program.catalog().byId(id).filter(l -> !l.isFamily());
    return found.orElseThrow(
        () ->
            new UsageException(
                "Unknown licence '"
                    + id
                    + "'. Give an id with a version, for example CC-BY-ND-4.0."));
  }
}
