package reprint.cli;

import java.util.List;

/** The program's version, printed without loading a command. */
final class Version {
  static final List<String> OPTIONS = List.of("-V", "--version");

  private Version() {}

  /** Whether the arguments request nothing else. */
  static boolean isAsked(String... args) {
    return args.length == 1 && OPTIONS.contains(args[0]);
  }

  /** The line that {@code --version} prints. */
  static String line() {
    return "reprint " + number();
  }

  /** The number in the jar's manifest, which the build writes. */
  static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "development" : number;
  }
}
