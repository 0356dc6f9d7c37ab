package reprint.read.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.DocumentBuilder;

/** The metadata of a PDF, office file or book about rights and origin. */
final class TikaMetadata {
  private static final String CUSTOM = "pdf:docinfo:custom:";
  private static final List<String> KEPT =
      List.of(
          "dc:",
          "dcterms:",
          "custom:",
          "access_permission:",
          "xmp:",
          "xmpRights:",
          "cc:",
          CUSTOM,
          "pdf:docinfo:subject",
          "pdf:docinfo:keywords",
          "pdf:encrypted");

  private TikaMetadata() {}

  static void addTo(DocumentBuilder builder, Metadata metadata) {
    String[] names = metadata.names();
    Arrays.sort(names);
    for (String name : names) {
      for (String value : metadata.getValues(name)) {
        if (KEPT.stream().anyMatch(name::startsWith)) {
          builder.property(new Property(shown(name), value.strip(), "", "", Location.NONE));
        }
      }
    }
    if (metadata.get("dc:language") != null) {
      builder.language(metadata.get("dc:language"));
    }
  }

  private static String shown(String name) {
    return name.replace(CUSTOM, "custom:").toLowerCase(Locale.ROOT);
  }
}
