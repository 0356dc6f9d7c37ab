package reprint.detect.evidence;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.name.Address;
import reprint.detect.name.Codes;
import reprint.detect.name.LicenseName;
import reprint.detect.name.NameParser;
import reprint.detect.name.Resolver;
import reprint.detect.name.Versions;

/** Reads an address of a licence, a badge or an identifier, even if it was damaged. */
final class AddressReader {
  private static final int MAX_LENGTH = 2_000;
  private static final Pattern VERSION = Pattern.compile("v?([0-9])(?:[.]([0-9]))?");
  private static final Pattern GLUED = Pattern.compile("([a-z+-]+?)-?v?([0-9][.][0-9])");
  private static final Pattern PLACE = Pattern.compile("[a-z]{2}|igo|scotland");
  private static final Pattern SUFFIX = Pattern.compile("[.](?:html?|json|txt|png|svg|gif|jpe?g)$");

  private final Catalog catalog;
  private final Resolver resolver;

  AddressReader(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
  }

  /** The meaning of {@code url}, or null if it does not look like a licence's address. */
  Address read(String url) {
    if (url.length() > MAX_LENGTH) {
      return null;
    }
    String address = AddressText.plain(url);
    for (String kind : List.of("badges", "licenses", "identifiers")) {
      for (String host : catalog.phrases(kind)) {
        int path = AddressText.pathBehind(address, host);
        if (path >= 0) {
          return read(kind, host, AddressText.segments(address.substring(path)));
        }
      }
    }
    return null;
  }

  private Address read(String kind, String host, List<String> path) {
    if (path.size() < 2 && !kind.equals("identifiers")) {
      return null;
    }
    return switch (kind) {
      case "badges" -> badge(path);
      case "identifiers" -> identifier(path);
      default -> license(host, path);
    };
  }

  private Address license(String host, List<String> path) {
    String word = path.get(0);
    if (word.equals("l") || word.equals("p")) {
      return badge(path);
    }
    boolean known = catalog.phrases("paths").contains(word);
    if (!known || path.size() < 2) {
      return null;
    }
    boolean canonicalHost = host.equals(catalog.phrases("licenses").get(0));
    return unit(path, canonicalHost && (word.equals("licenses") || word.equals("publicdomain")));
  }

  private Address unit(List<String> path, boolean canonicalStart) {
    String written = path.get(1);
    String unit = Versions.hyphens(written).replace('_', '-').replace(' ', '+');
    String version = path.size() > 2 ? path.get(2) : "";
    Matcher glued = GLUED.matcher(unit);
    boolean canonical = canonicalStart && Versions.hyphens(written).equals(written);
    if (glued.matches()) {
      canonical = false;
      version = glued.group(2);
      unit = glued.group(1);
    }
    String alias = alias(unit);
    canonical &= alias.equals(unit);
    if (resolvedUnit(alias) == null) {
      boolean other = catalog.phrases("other-units").contains(alias);
      return other || !alias.matches("[a-z+-]{2,20}")
          ? null
          : new Address(null, false, false, false, false, "");
    }
    Matcher number = VERSION.matcher(version);
    String place = path.size() > 3 && PLACE.matcher(path.get(3)).matches() ? path.get(3) : "";
    if (!number.matches()) {
      return address(alias, "", place, canonical);
    }
    canonical &= version.equals(number.group(1) + "." + number.group(2));
    String digits = number.group(2) == null ? "0" : number.group(2);
    return address(alias, number.group(1) + "." + digits, place, canonical);
  }

  private String alias(String unit) {
    for (String pair : catalog.phrases("unit-aliases")) {
      int arrow = pair.indexOf(" is ");
      if (pair.substring(0, arrow).equals(unit)) {
        return pair.substring(arrow + 4);
      }
    }
    return unit;
  }

  private License resolvedUnit(String unit) {
    List<String> elements = Codes.split(unit);
    return elements.isEmpty()
        ? resolver.tool(unit, "", "")
        : resolver.elements(Set.copyOf(elements), "", "");
  }

  private Address address(String unit, String version, String place, boolean canonical) {
    License exact = catalog.byUnit(unit, version, place).orElse(null);
    if (exact != null) {
      return new Address(
          exact, false, false, true, canonical && exact.unit().equals(unit), exact.uri());
    }
    List<String> elements = Codes.split(unit);
    License near =
        elements.isEmpty()
            ? resolver.tool(unit, version, place)
            : resolver.elements(Set.copyOf(elements), version, place);
    boolean exactEnough =
        version.isEmpty() && !(elements.contains("ND") && elements.contains("SA"));
    return new Address(near, false, false, exactEnough, false, near.uri());
  }

  private Address badge(List<String> path) {
    String first = path.get(0);
    if (path.contains("icons")) {
      return null; // one picture an element: alone they say less than together
    }
    Address found = null;
    if ((first.equals("l") || first.equals("p")) && path.size() > 1) {
      found = unit(path, true);
    } else {
      String file = SUFFIX.matcher(path.get(path.size() - 1)).replaceFirst("");
      found = identifier(file.replace("--", "-").replace('_', ' '));
    }
    return found == null
        ? null
        : new Address(found.license(), true, false, found.exact(), true, found.suggestion());
  }

  private Address identifier(List<String> path) {
    return path.isEmpty()
        ? null
        : identifier(SUFFIX.matcher(path.get(path.size() - 1)).replaceFirst(""));
  }

  /** The licence in a piece of a path, such as {@code cc-by-4.0} or {@code PublicDomain}. */
  private Address identifier(String piece) {
    License tool = alias(piece).equals(piece) ? null : resolver.tool(alias(piece), "", "");
    if (tool != null) {
      return new Address(tool, false, true, true, true, tool.uri());
    }
    int at = piece.indexOf("cc");
    String code = at < 0 ? "cc-" + piece : piece.substring(at);
    LicenseName name = new NameParser(catalog, code, 0, code.length()).parse();
    if (!name.saysWhich() || name.hasUnparsedElement()) {
      return null;
    }
    License license = resolver.license(name);
    return new Address(license, false, true, true, true, license.uri());
  }
}
