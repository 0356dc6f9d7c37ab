package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.name.Codes;
import reprint.detect.name.Match;
import reprint.detect.name.Resolver;
import reprint.text.Span;

/**
 * Licences in the options of TeX packages: the options of doclicense ({@code modifier={by-sa},
 * version={4.0}}), the commands of ccicons ({@code ccbyncnd} after a backslash).
 */
final class TexPackages {
  private static final String PACKAGE = "{doclicense}";

  /** UTF-16 units of the options in front of the package's name. */
  private static final int OPTIONS = 400;

  private static final Pattern OPTION =
      Pattern.compile("(modifier|version)\\s{0,9}=\\s{0,9}\\{?\\s{0,9}([\\w.-]{1,20})");

  private static final Pattern COMMAND =
      Pattern.compile("\\\\cc(zero|by(?:nc)?(?:sa|nd)?)(?:eu|jp)?(?![a-zA-Z])");

  private final Resolver resolver;

  TexPackages(Catalog catalog) {
    resolver = new Resolver(catalog);
  }

  /** Whether {@code text} may use one of them. */
  static boolean mayUse(String text) {
    return text.contains("\\cc") || text.contains(PACKAGE);
  }

  List<Match> find(String text) {
    List<Match> all = new ArrayList<>();
    for (int at = text.indexOf(PACKAGE); at >= 0; at = text.indexOf(PACKAGE, at + 1)) {
      int from = text.substring(Math.max(0, at - OPTIONS), at).lastIndexOf('[');
      if (from >= 0) {
        options(text, Math.max(0, at - OPTIONS) + from, at, all);
      }
    }
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String codes = command.group(1);
      String unit = codes.equals("zero") ? codes : Codes.of(codes);
      add(unit, "", new Span(command.start(), command.end() - command.start()), all);
    }
    return all;
  }

  private void options(String text, int from, int to, List<Match> all) {
    String modifier = "";
    String version = "";
    Matcher option = OPTION.matcher(text.substring(from, to));
    while (option.find()) {
      String value = option.group(2).toLowerCase(Locale.ROOT);
      modifier = option.group(1).equals("modifier") ? value : modifier;
      version = option.group(1).equals("version") ? value : version;
    }
    add(modifier, version, new Span(from, to - from), all);
  }

  private void add(String unit, String version, Span span, List<Match> all) {
    List<String> elements = Codes.split(unit);
    License license =
        elements.isEmpty()
            ? resolver.tool(unit, version, "")
            : resolver.elements(Set.copyOf(elements), version, "");
    if (license != null) {
      all.add(new Match(Evidence.Kind.IDENTIFIER, license, span, null, null, ""));
    }
  }
}
