package reprint.report.machine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import reprint.json.JsonWriter;
import reprint.read.Location;
import reprint.report.text.Place;

/** A location object of SARIF (§3.28). */
final class SarifPlace {
  static final String ROOT = "%SRCROOT%";
  private static final String PLAIN = "-._~/";

  private final JsonWriter json;

  SarifPlace(JsonWriter json) {
    this.json = json;
  }

  /** Code scanning rejects a result without a region: a finding without a line gets the first. */
  void fields(String path, Location place) {
    json.object("physicalLocation", () -> physical(path, place));
    String page = place.line() > 0 ? "" : Place.inFile(place).replace(", ", "/");
    if (!page.isEmpty()) {
      json.begin("logicalLocations", '[')
          .object(() -> json.field("fullyQualifiedName", page))
          .end();
    }
  }

  private void physical(String path, Location place) {
    json.object("artifactLocation", () -> artifact(path));
    json.object("region", () -> region(place));
  }

  private void artifact(String path) {
    if (path.startsWith("/")) {
      json.field("uri", "file://" + encoded(path));
    } else {
      json.field("uri", encoded(path)).field("uriBaseId", ROOT);
    }
  }

  private void region(Location place) {
    json.field("startLine", Math.max(1, place.line()))
        .unlessZero("startColumn", place.column())
        .unlessZero("endLine", place.endLine())
        .unlessZero("endColumn", place.endColumn());
  }

  /**
   * A URI reference (RFC 3986): a colon is encoded too, so no first segment looks like a scheme.
   */
  static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      uri.append(letter || PLAIN.indexOf(c) >= 0 ? String.valueOf(c) : percent(b));
    }
    return uri.toString();
  }

  private static String percent(byte b) {
    String hex = Integer.toHexString(b & 0xFF).toUpperCase(Locale.ROOT);
    return (hex.length() < 2 ? "%0" : "%") + hex;
  }
}
