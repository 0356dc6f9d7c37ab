package reprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the manual pages and the completions to the places where systems look for them. */
final class ShareCompiler {
  private ShareCompiler() {}

  /** {@code args}: the folder {@code share}. */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    CommandLine all = new CommandLine(Commands.root());
    manual(share.resolve("man/man1"), all.getCommandSpec());
    for (String shell : CompletionCommand.PLACES.keySet()) {
      String script = CompletionCommand.script(shell, all);
      write(share.resolve(CompletionCommand.PLACES.get(shell)), script);
    }
  }

  private static void manual(Path folder, CommandSpec spec) throws IOException {
    write(folder.resolve(ManPage.name(spec) + ".1"), ManPage.of(spec));
    for (CommandLine sub : spec.subcommands().values()) {
      manual(folder, sub.getCommandSpec());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
