package reprint.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.detect.Declaration;
import reprint.detect.LicenseDetector;
import reprint.detect.Subject;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Property;
import reprint.read.ReadException;

/**
 * Reads a file about a site. Settings of any form are read as the head of a text, which has the
 * same three forms and is read as leniently as site generators do.
 */
final class SiteReader {
  private static final Set<Subject> OF_SITE = EnumSet.of(Subject.WORK, Subject.SITE);

  private final DocumentReader reader;
  private final LicenseDetector detector;

  SiteReader(DocumentReader reader, LicenseDetector detector) {
    this.reader = reader;
    this.detector = detector;
  }

  /**
   * What a file says.
   *
   * @param properties of settings; empty for texts
   * @param hosts that serve the site
   * @param licenses ids of those that it declares for the whole
   */
  record Said(List<Property> properties, List<String> hosts, List<String> licenses) {}

  /** What {@code file} says; absent: it cannot be read. */
  Optional<Said> read(Path file, byte[] bytes) {
    String name = file.getFileName().toString();
    if (name.equals("CNAME")) {
      String hosts = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(new Said(List.of(), hosts.strip().lines().toList(), List.of()));
    }
    try {
      return Optional.of(isText(name) ? text(bytes, name) : settings(bytes, name));
    } catch (ReadException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(String name) {
    return !name.matches(".*\\.(ya?ml|toml|json|cff)");
  }

  private Said text(byte[] bytes, String name) throws ReadException {
    Document document = reader.read(bytes, name.contains(".") ? name : name + ".txt");
    return new Said(List.of(), List.of(), licenses(document));
  }

  private Said settings(byte[] bytes, String name) throws ReadException {
    String fence = name.endsWith(".toml") ? "+++" : "---";
    String head =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.matches("---.*|\\.\\.\\.\\s*"))
            .collect(Collectors.joining("\n", fence + "\n", "\n" + fence + "\n\n" + name + "\n"));
    Document document = reader.read(head.getBytes(StandardCharsets.UTF_8), "settings.md");
    return new Said(document.properties(), List.of(), licenses(document));
  }

  private List<String> licenses(Document document) {
    return detector.detect(document).all().stream()
        .filter(declaration -> OF_SITE.contains(declaration.subject()))
        .map(Declaration::license)
        .map(license -> license.id())
        .distinct()
        .toList();
  }
}
