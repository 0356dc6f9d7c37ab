package reprint.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Licences as lines of the compact form. */
final class LicenseLines {
  private LicenseLines() {}

  static String of(License l) {
    return String.join(
        "\t",
        l.id(),
        l.uri(),
        l.spdx(),
        l.unit(),
        String.join(" ", l.elements()),
        l.version(),
        l.jurisdiction(),
        l.status(),
        String.join(" ", l.permits()),
        String.join(" ", l.requires()),
        String.join(" ", l.prohibits()));
  }

  static License license(String line) {
    String[] f = line.split("\t", -1);
    return new License(
        f[0], f[1], f[2], f[3], set(f[4]), f[5], f[6], f[7], set(f[8]), set(f[9]), set(f[10]));
  }

  private static Set<String> set(String words) {
    return words.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(words.split(" ")));
  }
}
