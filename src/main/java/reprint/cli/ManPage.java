package reprint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in man(7) macros, generated from its help. */
final class ManPage {
  private static final String STATUS = "Status ";

  private final CommandSpec spec;
  private final List<String> lines = new ArrayList<>();

  private ManPage(CommandSpec spec) {
    this.spec = spec;
  }

  /** {@code reprint-check}. */
  static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  static String of(CommandSpec spec) {
    ManPage page = new ManPage(spec);
    page.write();
    return String.join("\n", page.lines) + "\n";
  }

  private void write() {
    List<String> about = List.of(spec.usageMessage().description());
    lines.add(
        ".TH "
            + name(spec).toUpperCase(Locale.ROOT)
            + " 1 \"\" \"reprint "
            + Version.number()
            + "\"");
    head("NAME");
    lines.add(escaped(name(spec)) + " \\- " + escaped(about.get(0).replaceFirst("\\.$", "")));
    head("SYNOPSIS");
    lines.add(".B " + escaped(spec.qualifiedName(" ")));
    lines.add(escaped(synopsis()));
    head("DESCRIPTION");
    about.stream().filter(s -> !s.startsWith(STATUS)).forEach(this::paragraph);
    arguments();
    commands();
    status(about);
    examples();
    seeAlso();
  }

  private String synopsis() {
    String parameters =
        spec.positionalParameters().stream()
            .map(ManPage::parameter)
            .collect(Collectors.joining(" "));
    return ("[OPTION]... " + (spec.subcommands().isEmpty() ? parameters : "COMMAND")).strip();
  }

  private static String parameter(PositionalParamSpec parameter) {
    String label = parameter.paramLabel();
    String one = parameter.arity().min() == 0 ? "[" + label + "]" : label;
    return one + (parameter.index().max() == Integer.MAX_VALUE ? "..." : "");
  }

  private void arguments() {
    head("OPTIONS");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
    }
    for (OptionSpec option : spec.options()) {
      String names =
          String.join("\\fR, \\fB", escaped(String.join("\0", option.names())).split("\0"));
      String value =
          option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
      item("\\fB" + names + "\\fR" + value, option);
    }
  }

  private void item(String term, ArgSpec arg) {
    lines.add(".TP");
    lines.add(term);
    lines.add(escaped(String.join(" ", arg.description())));
  }

  private void commands() {
    if (!spec.subcommands().isEmpty()) {
      head("COMMANDS");
    }
    for (CommandLine sub : spec.subcommands().values()) {
      lines.add(".TP");
      lines.add(".B " + escaped(sub.getCommandName()));
      lines.add(escaped(sub.getCommandSpec().usageMessage().description()[0]));
    }
  }

  private void status(List<String> about) {
    head("EXIT STATUS");
    paragraph(
        about.stream()
            .filter(s -> s.startsWith(STATUS))
            .findFirst()
            .orElse("0: done; 2: failed, and standard error says why."));
  }

  private void examples() {
    List<String> footer =
        List.of(spec.usageMessage().footer()).stream().filter(s -> !s.isBlank()).toList();
    if (!footer.isEmpty()) {
      head("EXAMPLES");
      lines.add(".nf");
      footer.forEach(l -> lines.add(escaped(l.replaceFirst("^(?:Examples?: +| {4,})", "  "))));
      lines.add(".fi");
    }
  }

  private void seeAlso() {
    List<String> pages = new ArrayList<>();
    if (spec.parent() != null) {
      pages.add(name(spec.parent()));
    }
    spec.subcommands().values().forEach(sub -> pages.add(name(sub.getCommandSpec())));
    head("SEE ALSO");
    lines.add(
        pages.stream().map(p -> "\\fB" + escaped(p) + "\\fR(1)").collect(Collectors.joining(", ")));
  }

  private void head(String title) {
    lines.add(".SH " + title);
  }

  private void paragraph(String text) {
    if (!lines.get(lines.size() - 1).startsWith(".SH ")) {
      lines.add(".PP"); // a heading starts its own paragraph
    }
    lines.add(escaped(text));
  }

  /** Escapes text for roff: its special characters, and a dot or quote at the start of a line. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
